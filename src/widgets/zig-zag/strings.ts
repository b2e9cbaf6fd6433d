import { counted } from '@i18n/counted';
import type { Translated } from '@i18n/locale';

const en = {
  title: 'Drag the target, and let the unit go there example by example',
  controls: {
    step: 'Steps',
    target: 'Target',
    batch: { label: 'Examples a step', options: { '1': '1', '4': '4', '16': '16', '256': 'all 256' } },
    shift: 'Inputs off 0 by',
    rate: 'Learning rate',
    seed: 'Order of the examples',
    fork: 'Fork',
  },
  target: 'Target of the descent',
  weights: ['weight 1', 'weight 2'],
  start: 'start',
  forbidden: 'no step of one example leads here',
  rows: {
    straight: 'straight line',
    least: 'shortest in two quadrants',
    positive: 'path, inputs off 0',
    centred: 'path, inputs centred',
  },
  key: { positive: 'inputs off 0', centred: 'the same inputs, centred', example: 'what each example asks for' },
  lengths: 'Length of the path',
  columns: { steps: 'steps', opposite: 'steps with one weight up, one down' },
  waits: 'The lengths wait for your prediction.',
  missing: 'not there',
  steps: (count: number) => counted(count, 'step'),
  never: (count: number) => `not there after ${counted(count, 'step')}`,
  branch: (batch: string, rate: string, off: readonly string[], centred: readonly string[]) =>
    `${batch} a step, rate ${rate}: length ${off[0]} (${off[1]}), centred ${centred[0]} (${centred[1]}).`,
  there: 'The start is the target.',
  straight: (length: string) => `From start to target: ${length}.`,
  summary: ([times, steps]: string[], [timesCentred, stepsCentred]: string[]) =>
    ` With inputs off 0 the path is ${times} times as long (${steps}), with the same inputs centred it is ${timesCentred} times (${stepsCentred}).`,
};

export type Strings = typeof en;

export const strings: Translated<Strings> = {
  en,
  zh: {
    title: '拖动目标，让单元一个样本一个样本地走过去',
    controls: {
      step: '步数',
      target: '目标',
      batch: { label: '每步的样本数', options: { '1': '1', '4': '4', '16': '16', '256': '全部 256' } },
      shift: '输入偏离 0',
      rate: '学习率',
      seed: '样本的次序',
      fork: '分叉',
    },
    target: '下降的目标',
    weights: ['权重 1', '权重 2'],
    start: '起点',
    forbidden: '单个样本的一步到不了这里',
    rows: {
      straight: '直线',
      least: '只走两个象限的最短路',
      positive: '路径，输入偏离 0',
      centred: '路径，输入零中心化',
    },
    key: { positive: '输入偏离 0', centred: '同样的输入，零中心化', example: '每个样本想走的方向' },
    lengths: '路径长度',
    columns: { steps: '步数', opposite: '两个权重一增一减的步' },
    waits: '先作出预测，再看长度。',
    missing: '没走到',
    steps: (count) => `${count} 步`,
    never: (count) => `${count} 步后还没走到`,
    branch: (batch, rate, off, centred) =>
      `每步 ${batch} 个，学习率 ${rate}：长 ${off[0]}（${off[1]}），零中心化后 ${centred[0]}（${centred[1]}）。`,
    there: '起点就是目标。',
    straight: (length) => `从起点到目标的直线距离是 ${length}。`,
    summary: ([times, steps], [timesCentred, stepsCentred]) =>
      `输入偏离 0 时，路径长度是它的 ${times} 倍（${steps}）；同样的输入零中心化之后是 ${timesCentred} 倍（${stepsCentred}）。`,
  },
};
