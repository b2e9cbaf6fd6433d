import { counted } from '@i18n/counted';
import type { Translated } from '@i18n/locale';
import { formatCount } from '@ui/number';

const en = {
  title: 'Move the cloud off 0, then turn the weights',
  controls: {
    step: 'Steps',
    twist: 'Turn the weights by (°)',
    offset: 'Middle of the cloud',
    start: 'Start of the descents',
    seed: 'Another cloud',
  },
  offset: 'Middle of the cloud',
  start: 'Start of the descents',
  far: 'As it comes',
  centred: 'Centred',
  lossFar: 'Loss, as it comes',
  lossCentred: 'Loss, centred',
  flips: (count: number, loss: string) => `${count} flip; loss ${loss}`,
  steps: (steps: string) => `weights: ${steps}`,
  stepsWithBias: (steps: string) => `and bias: ${steps}`,
  needed: (steps: number, most: number) =>
    Number.isFinite(steps) ? counted(steps, 'step') : `more than ${formatCount(most)} steps`,
  waits: 'waits for your prediction',
  computing: '…',
  key: { line: 'best line', turned: 'weights turned', changed: 'changes sides' },
  table: {
    caption: 'At each one’s best rate, until the loss is within 0.1% of the least',
    weights: 'two weights',
    bias: 'weights and bias (from 0)',
    row: (what: string, where: string) => `${what}, ${where}`,
    rate: 'best rate',
    kappa: 'κ',
    steps: 'steps',
    far: 'as it comes',
    centred: 'centred',
    never: (steps: number) => `not in ${formatCount(steps)}`,
  },
  turned: (degrees: string, far: string, centred: string) =>
    `Weights turned by ${degrees}°: ${counted(far, 'point')} ${far === '1' ? 'changes' : 'change'} sides as the cloud comes, ${centred} once it is centred.`,
  same: 'The cloud lies around 0 already: both are the same.',
  raced: (far: string, centred: string) =>
    ` With the bias at its best, two weights take ${far} as the cloud comes, ${centred} once it is centred.`,
  racedWithBias: (far: string, centred: string) =>
    ` Where the bias is learned, too, from 0, it is ${far} and ${centred}.`,
  ahead: ' So the cloud as it comes is ahead from here only where the bias need not be learned.',
  still: (degrees: string) => `Weights turned by ${degrees}°.`,
};

export type Strings = typeof en;

export const strings: Translated<Strings> = {
  en,
  zh: {
    title: '把点云移离原点，再把权重转一点点',
    controls: {
      step: '步数',
      twist: '权重转过的角度（°）',
      offset: '点云的中心',
      start: '下降的起点',
      seed: '换一团点',
    },
    offset: '点云的中心',
    start: '下降的起点',
    far: '原始数据',
    centred: '零中心化之后',
    lossFar: '损失，原始数据',
    lossCentred: '损失，零中心化之后',
    flips: (count, loss) => `${count} 个换边；损失 ${loss}`,
    steps: (steps) => `两个权重：${steps}`,
    stepsWithBias: (steps) => `加上偏置：${steps}`,
    needed: (steps, most) => (Number.isFinite(steps) ? `${steps} 步` : `${most} 步以上`),
    waits: '先作出预测',
    computing: '……',
    key: { line: '最好的直线', turned: '权重转过之后', changed: '换了边的点' },
    table: {
      caption: '各用自己最好的学习率，走到损失只比最小值高 0.1% 为止',
      weights: '两个权重',
      bias: '权重和偏置（从 0 开始）',
      row: (what, where) => `${what}：${where}`,
      rate: '最好的学习率',
      kappa: 'κ',
      steps: '步数',
      far: '原始数据',
      centred: '零中心化之后',
      never: (steps) => `${steps} 步内没走到`,
    },
    turned: (degrees, far, centred) =>
      `权重转过 ${degrees}°：原始数据有 ${far} 个点换了边，零中心化之后有 ${centred} 个。`,
    same: '点云本来就在 0 的周围，两边是一样的。',
    raced: (far, centred) =>
      `偏置固定在最佳值时，两个权重走到最小的损失，原始数据要 ${far}，零中心化之后要 ${centred}。`,
    racedWithBias: (far, centred) => `偏置也从 0 学起，则分别要 ${far}和 ${centred}。`,
    ahead: '可见从这里出发，只有不必学习偏置时，原始数据才更快。',
    still: (degrees) => `权重转过 ${degrees}°。`,
  },
};
