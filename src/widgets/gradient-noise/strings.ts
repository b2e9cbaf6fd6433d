import { counted } from '@i18n/counted';
import type { Translated } from '@i18n/locale';

const en = {
  title: 'Get off the saddle, and then all the way down',
  controls: {
    step: 'Steps',
    batch: { label: 'Minibatch', options: { '1': '1', '4': '4', '16': '16', '64': '64', all: 'all 256' } },
    rate: 'Learning rate',
    seed: 'Draw',
    start: 'Start',
    fork: 'Fork',
  },
  again: 'Draw again',
  start: 'Start of all runs',
  steps: 'steps',
  height: 'height above the lowest point',
  first: 'first run',
  mean: 'mean of 60 runs',
  floor: (steps: string, height: string) => ` Over the last ${counted(steps, 'step')} it is ${height} on average.`,
  settings: (batch: string, rate: string) => `minibatch ${batch}, rate ${rate}`,
  branch: (gone: string, height: string) => `: ${gone} have left, mean height ${height}.`,
  summary: (step: string, gone: string, runs: string, height: string) =>
    `After ${counted(step, 'step')} ${gone} of ${runs} runs have left the saddle; their mean height above the lowest point is ${height}.`,
};

export type Strings = typeof en;

export const strings: Translated<Strings> = {
  en,
  zh: {
    title: '先离开鞍点，再一直走到底',
    controls: {
      step: '步数',
      batch: { label: '小批量', options: { '1': '1', '4': '4', '16': '16', '64': '64', all: '全部 256' } },
      rate: '学习率',
      seed: '第几次抽取',
      start: '起点',
      fork: '分叉',
    },
    again: '重新抽取',
    start: '所有运行的起点',
    steps: '步数',
    height: '比最低点高出多少',
    first: '第一次运行',
    mean: '60 次运行的平均',
    floor: (steps, height) => `最后 ${steps} 步平均高 ${height}。`,
    settings: (batch, rate) => `小批量 ${batch}，学习率 ${rate}`,
    branch: (gone, height) => `：${gone} 次离开了，平均高 ${height}。`,
    summary: (step, gone, runs, height) =>
      `走了 ${step} 步，${runs} 次运行里有 ${gone} 次离开了鞍点，平均比最低点高 ${height}。`,
  },
};
