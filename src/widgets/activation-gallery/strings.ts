import type { Translated } from '@i18n/locale';

/** The functions as the field writes them, alike in both languages. */
const functions = {
  sigmoid: 'sigmoid',
  tanh: 'tanh',
  relu: 'ReLU',
  leakyRelu: 'Leaky ReLU',
  prelu: 'PReLU',
  elu: 'ELU',
  selu: 'SELU',
  gelu: 'GELU',
  silu: 'SiLU',
  maxout: 'Maxout',
};

const en = {
  title: 'Drag the point: how much of the gradient comes through?',
  controls: {
    f: { label: 'Function', options: functions },
    x: 'x',
    upstream: 'Upstream gradient',
    leak: 'Slope for x < 0',
    a: 'a, learned',
    alpha: 'α',
    w1: 'w₁, learned',
    w2: 'w₂, learned',
  },
  value: 'f(x)',
  derivative: 'f′(x)',
  point: 'x, the point',
  upstreamPull: 'Gradient that arrives',
  chain: { downstream: 'downstream', derivative: 'local', upstream: 'upstream' },
  learns: 'gradient of',
  facts: {
    range: 'Range',
    centre: 'Zero-centred?',
    saturates: 'Saturates?',
    steepest: 'Largest |f′|',
    exp: 'Needs exp?',
    cost: 'Cost here',
    corner: 'f′(0)',
  },
  centred: (yes: boolean, mean: string) => `${yes ? 'yes' : 'no'}, mean ${mean}`,
  yesNo: (yes: boolean): string => (yes ? 'yes' : 'no'),
  saturates: { both: 'on both sides', left: 'for x ≪ 0', right: 'for x ≫ 0', none: 'no' },
  corner: {
    relu: '0 here, in PyTorch 1.13 and TensorFlow.js 4.22; 1 in jax-js 0.1.25',
    other: (at: string, before: string, after: string) =>
      `${at} here and in PyTorch; ${before} to the left, ${after} to the right`,
    none: (at: string) => `${at}: no corner`,
  },
  measure: 'Measure all',
  measureAgain: 'Measure again',
  measuring: 'Measuring …',
  costs: (forward: string, backward: string) => `${forward} + ${backward} ns`,
  failed: 'It could not be measured.',
  table: {
    caption: 'The three problems of the sigmoid, and who still has them',
    name: 'function',
    deviation: 'std. dev.',
    forward: 'forward',
    backward: 'back',
    copy: 'copy only',
    meanNote: 'Mean and standard deviation of the outputs, for normal inputs with mean 0 and standard deviation 1.',
    costNote:
      'Nanoseconds per number in this browser just now: the median of the rounds, and in brackets the middle half. Each function is one plain loop over 16,384 numbers, GELU in its tanh form; “copy only” is a loop that computes nothing.',
    costAbsent: 'Press “Measure all” above, and each function is timed in this browser.',
  },
  summary: (f: string, x: string, value: string) => `For x = ${x}, ${f} gives ${value}.`,
  passes: (upstream: string, slope: string, downstream: string) =>
    ` Its slope there is ${slope}: of an upstream gradient of ${upstream}, ${downstream} comes through.`,
  kept: (upstream: string) => ` An upstream gradient of ${upstream} arrives.`,
  atCorner: (before: string, after: string, at: string) =>
    ` At 0 the slope jumps from ${before} to ${after}; the library takes ${at}.`,
};

export type Strings = typeof en;

export const strings: Translated<Strings> = {
  en,
  zh: {
    title: '拖动这个点：有多少梯度能传过去？',
    controls: {
      f: { label: '函数', options: functions },
      x: 'x',
      upstream: '上游梯度',
      leak: 'x < 0 时的斜率',
      a: 'a（学习得到）',
      alpha: 'α',
      w1: 'w₁（学习得到）',
      w2: 'w₂（学习得到）',
    },
    value: 'f(x)',
    derivative: 'f′(x)',
    point: '点的位置 x',
    upstreamPull: '传来的梯度',
    chain: { downstream: '下游', derivative: '局部', upstream: '上游' },
    learns: '梯度：',
    facts: {
      range: '值域',
      centre: '零中心？',
      saturates: '饱和？',
      steepest: '|f′| 的最大值',
      exp: '要算指数？',
      cost: '在这里的耗时',
      corner: 'f′(0)',
    },
    centred: (yes, mean) => `${yes ? '是' : '否'}，均值 ${mean}`,
    yesNo: (yes) => (yes ? '是' : '否'),
    saturates: { both: '两侧都饱和', left: 'x ≪ 0 时饱和', right: 'x ≫ 0 时饱和', none: '否' },
    corner: {
      relu: '这里、PyTorch 1.13 和 TensorFlow.js 4.22 取 0；jax-js 0.1.25 取 1',
      other: (at, before, after) => `这里和 PyTorch 都取 ${at}；左侧是 ${before}，右侧是 ${after}`,
      none: (at) => `${at}：没有拐角`,
    },
    measure: '全部测一遍',
    measureAgain: '再测一遍',
    measuring: '正在测量……',
    costs: (forward, backward) => `${forward} + ${backward} ns`,
    failed: '没能测出来。',
    table: {
      caption: 'sigmoid 的三个问题，哪些函数还有',
      name: '函数',
      deviation: '标准差',
      forward: '前向',
      backward: '反向',
      copy: '只复制',
      meanNote: '均值和标准差是输出的；输入服从均值 0、标准差 1 的正态分布。',
      costNote:
        '每个数在这个浏览器里此刻要用的纳秒数：各轮的中位数，括号里是中间一半的范围。每个函数都写成一个普通循环，遍历 16,384 个数，GELU 用 tanh 近似；“只复制”是什么都不算的循环。',
      costAbsent: '按上面的“全部测一遍”，就会在这个浏览器里给每个函数计时。',
    },
    summary: (f, x, value) => `x = ${x} 时，${f} 的值是 ${value}。`,
    passes: (upstream, slope, downstream) => `那里的斜率是 ${slope}：传来的梯度 ${upstream} 变成了 ${downstream}。`,
    kept: (upstream) => `传到输出处的梯度是 ${upstream}。`,
    atCorner: (before, after, at) => `斜率在 0 处从 ${before} 跳到 ${after}，库取 ${at}。`,
  },
};
