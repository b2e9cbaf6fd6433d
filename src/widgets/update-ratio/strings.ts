import { counted } from '@i18n/counted';
import type { Translated } from '@i18n/locale';

const en = {
  title: 'Find the rate at which the loss falls furthest: how long are its steps?',
  controls: {
    kind: { label: 'Optimizer', options: { sgd: 'SGD', adam: 'Adam' } },
    rate: 'log₁₀ learning rate',
    seed: 'Seed',
  },
  axes: {
    steps: 'steps',
    rate: 'learning rate',
    loss: 'loss',
    end: 'loss at the end',
    ratio: 'step ÷ weights',
    later: 'later steps',
  },
  key: {
    loss: 'loss',
    first: 'first layer',
    second: 'second layer',
    lost: 'loss not a number',
    paler: 'paler: the other optimizer',
  },
  handle: 'Learning rate, as a logarithm',
  noNumber: 'not a number',
  begins: (kind: string, rate: string, loss: string) => `${kind} at a rate of ${rate}: the loss begins at ${loss}`,
  ends: (steps: number, loss: string) => ` and after ${counted(steps, 'step')} is ${loss}.`,
  lost: (step: number) => `, and after ${counted(step, 'step')} it is not a number.`,
  first: (ratio: string) => ` In the first layer the first step is ${ratio} times as long as the weights`,
  later: (ratio: string) => `, later ones ${ratio} times`,
  stop: '.',
  verdicts: { higher: ' It ends higher than it began.', stays: ' It hardly moves.' },
  best: (rate: string) => ` Of the rates tried, ${rate} is the best.`,
  table: {
    caption: (kind: string) => `${kind} after the last step`,
    head: ['log₁₀ rate', 'loss', 'first step ÷ weights', 'later steps ÷ weights'],
  },
  network: (pictures: string, batch: string, steps: string) =>
    `${counted(pictures, 'picture')} at 8 × 8 pixels, layers 192–32–10 with ReLU, He’s weights; ${counted(steps, 'step')}, each on ${counted(batch, 'picture')}. “Later” is the mean of the second half of the steps, in the first layer.`,
};

export type Strings = typeof en;

export const strings: Translated<Strings> = {
  en,
  zh: {
    title: '找出损失降得最多的学习率：它的步子有多长？',
    controls: {
      kind: { label: '优化器', options: { sgd: 'SGD', adam: 'Adam' } },
      rate: 'log₁₀ 学习率',
      seed: '随机种子',
    },
    axes: {
      steps: '步数',
      rate: '学习率',
      loss: '损失',
      end: '最后的损失',
      ratio: '步长 ÷ 权重',
      later: '后面各步',
    },
    key: { loss: '损失', first: '第一层', second: '第二层', lost: '损失不是数', paler: '浅色：另一种优化器' },
    handle: '学习率的对数',
    noNumber: '不是数',
    begins: (kind, rate, loss) => `${kind}，学习率 ${rate}：损失从 ${loss} 开始`,
    ends: (steps, loss) => `，${steps} 步之后是 ${loss}。`,
    lost: (step) => `，${step} 步之后不再是数。`,
    first: (ratio) => `在第一层，第一步的长度是权重的 ${ratio} 倍`,
    later: (ratio) => `，后面各步平均是 ${ratio} 倍`,
    stop: '。',
    verdicts: { higher: '比开始时还高。', stays: '几乎没有动。' },
    best: (rate) => `试过的学习率里，${rate} 最好。`,
    table: {
      caption: (kind) => `${kind}，最后一步之后`,
      head: ['log₁₀ 学习率', '损失', '第一步 ÷ 权重', '后面各步 ÷ 权重'],
    },
    network: (pictures, batch, steps) =>
      `${pictures} 张 8 × 8 像素的图，各层 192–32–10，ReLU，权重用 He 初始化，共 ${steps} 步，每步 ${batch} 张。“后面各步”是后一半步数在第一层的平均。`,
  },
};
