import type { Translated } from '@i18n/locale';

const en = {
  title: 'Slide along the weights that give the same score: which does the penalty prefer?',
  controls: {
    first: 'First weight',
    penalty: { label: 'Penalty R(w)', options: { l2: 'L2: Σw²', l1: 'L1: Σ|w|', elastic: 'elastic net' } },
    beta: 'β',
    x1: 'First entry of x',
    round: 'Upright: length of the three',
  },
  lengthAxis: '(w₂ + w₃ + w₄)/√3',
  axis: {
    l2: 'Why an ellipse? Upright, three equal weights are folded into their sum s. Their squares are s²/3 together, so the L2 ball reaches √3 times as far up as across.',
    l1: 'Why a square? Three equal weights cost together what their sum costs, so L1 adds up the two numbers of the axes, |w₁| and |w₂ + w₃ + w₄|.',
    elastic: 'The elastic net adds both up: its outline has the corners of L1 and the round sides of L2.',
    length: 'Upright is s/√3, how long the three equal weights are together: both axes measure lengths. ',
  },
  upright: {
    l2: 'So the L2 ball is a circle.',
    l1: 'So the L1 ball is no longer a square: it reaches 1/√3 times as far up as across.',
    elastic: 'So the round sides are arcs of circles, and the corners are those of L1.',
  },
  weights: ['w₁', 'w₂', 'w₃', 'w₄'],
  firstAxis: 'w₁',
  restAxis: 'w₂ + w₃ + w₄',
  line: 'score 1',
  score: 'score wᵀx',
  names: { l2: 'L2', l1: 'L1', elastic: 'elastic net' },
  handle: 'First weight, along the line of equal scores',
  summary: (w: string, score: string, name: string, value: string) =>
    `The weights ${w} give the score ${score}; their ${name} penalty is ${value}.`,
  scored: (w: string, score: string) => `The weights ${w} give the score ${score}.`,
  best: (value: string, from: string, to: string) =>
    from === to
      ? `Its least value, ${value}, is at w₁ = ${from}.`
      : `Its least value, ${value}, is reached everywhere from w₁ = ${from} to ${to}.`,
};

export type Strings = typeof en;

export const strings: Translated<Strings> = {
  en,
  zh: {
    title: '沿着得分相同的权重滑动：惩罚项偏爱哪一组？',
    controls: {
      first: '第一个权重',
      penalty: { label: '惩罚项 R(w)', options: { l2: 'L2：Σw²', l1: 'L1：Σ|w|', elastic: '弹性网络' } },
      beta: 'β',
      x1: 'x 的第一个分量',
      round: '竖轴取三者的长度',
    },
    lengthAxis: '(w₂ + w₃ + w₄)/√3',
    axis: {
      l2: '为什么是椭圆？竖轴把三个相等的权重并成了它们的和 s。它们的平方加起来是 s²/3，所以 L2 球向上伸出的距离是横向的 √3 倍。',
      l1: '为什么是正方形？三个相等的权重合起来的代价，等于它们的和的代价，所以 L1 就是把两条轴上的数加起来：|w₁| 加 |w₂ + w₃ + w₄|。',
      elastic: '弹性网络把两者加在一起：轮廓既有 L1 的尖角，也有 L2 的圆边。',
      length: '竖轴是 s/√3，也就是三个相等的权重合起来的长度：两条轴量的都是长度。',
    },
    upright: {
      l2: '所以 L2 球就是圆。',
      l1: '所以 L1 球不再是正方形：向上伸出的距离是横向的 1/√3。',
      elastic: '所以弧形的边是圆弧，尖角是 L1 的。',
    },
    weights: ['w₁', 'w₂', 'w₃', 'w₄'],
    firstAxis: 'w₁',
    restAxis: 'w₂ + w₃ + w₄',
    line: '得分为 1',
    score: '得分 wᵀx',
    names: { l2: 'L2', l1: 'L1', elastic: '弹性网络' },
    handle: '沿等得分线移动的第一个权重',
    summary: (w, score, name, value) => `权重 ${w} 的得分是 ${score}，惩罚（${name}）是 ${value}。`,
    scored: (w, score) => `权重 ${w} 的得分是 ${score}。`,
    best: (value, from, to) =>
      from === to ? `最小值 ${value} 在 w₁ = ${from} 处。` : `从 w₁ = ${from} 到 ${to}，处处都是最小值 ${value}。`,
  },
};
