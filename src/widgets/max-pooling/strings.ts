import type { Translated } from '@i18n/locale';

const windows = (count: number) => (count === 1 ? 'one window' : `${count} windows`);

const en = {
  title: 'Pull the numbers: which of them get a gradient?',
  controls: {
    input: 'The map',
    upstream: 'The gradient that arrives',
    kind: {
      label: 'Pooling',
      options: { max: 'Largest', average: 'Mean', maximum: 'Largest, by maximum()' },
    },
  },
  comma: ', ',
  next: '; ',
  space: ' ',
  map: 'A map, in windows of 2\u00a0×\u00a02',
  largest: 'The largest',
  means: 'The mean',
  pairwise: 'The largest',
  arrives: 'The gradient that arrives',
  gradient: 'The gradient of the map',
  forward: 'forward',
  back: 'and back',
  number: (row: number, column: number) => `Number of the map, row ${row}, column ${column}`,
  upstream: (row: number, column: number) => `Gradient that arrives at row ${row}, column ${column}`,
  tie: 'tie',
  parameters: 'Each map is pooled by itself: the depth stays. Parameters to learn: 0.',
  summary: {
    max: (numbers: string) => `The largest numbers of the windows are ${numbers}.`,
    maximum: (numbers: string) => `The largest numbers of the windows are ${numbers}.`,
    average: (numbers: string) => `The means of the windows are ${numbers}.`,
  },
  without: (count: number) => (count === 1 ? 'One of the 16 gets no gradient.' : `${count} of the 16 get no gradient.`),
  tied: (count: number, kind: 'max' | 'maximum', shares: string) =>
    kind === 'max'
      ? `There is a tie in ${windows(count)}: the first of equals takes the whole gradient, as in PyTorch’s pooling.`
      : `There is a tie in ${windows(count)}: maximum() compares two numbers at a time and halves the gradient between equals. The equals get these shares: ${shares}.`,
  waiting: 'Sixteen numbers in four windows.',
};

export type Strings = typeof en;

export const strings: Translated<Strings> = {
  en,
  zh: {
    title: '上下拖动数字：哪些数得到梯度？',
    controls: {
      input: '一张激活图',
      upstream: '传来的梯度',
      kind: { label: '池化', options: { max: '最大值', average: '平均值', maximum: '最大值，用 maximum()' } },
    },
    comma: '、',
    next: '；',
    space: '',
    map: '一张激活图，窗口为 2\u00a0×\u00a02',
    largest: '最大值',
    means: '平均值',
    pairwise: '最大值',
    arrives: '传来的梯度',
    gradient: '激活图的梯度',
    forward: '前向',
    back: '反向',
    number: (row, column) => `激活图第 ${row} 行第 ${column} 列的数`,
    upstream: (row, column) => `传到第 ${row} 行第 ${column} 列的梯度`,
    tie: '并列',
    parameters: '每张激活图单独池化：深度不变。要学习的参数：0 个。',
    summary: {
      max: (numbers) => `各窗口的最大值是 ${numbers}。`,
      maximum: (numbers) => `各窗口的最大值是 ${numbers}。`,
      average: (numbers) => `各窗口的平均值是 ${numbers}。`,
    },
    without: (count) => `16 个数中有 ${count} 个得不到梯度。`,
    tied: (count, kind, shares) =>
      kind === 'max'
        ? `有 ${count} 个窗口出现并列：排在最前的那个拿走全部梯度，PyTorch 的池化也是这样。`
        : `有 ${count} 个窗口出现并列：maximum() 每次比较两个数，相等时把梯度对半分。并列的数各得的比例：${shares}。`,
    waiting: '十六个数，分在四个窗口里。',
  },
};
