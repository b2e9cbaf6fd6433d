import { counted } from '@i18n/counted';
import type { Translated } from '@i18n/locale';

const en = {
  title: 'Find the learning rate at which units die',
  controls: {
    step: 'Steps',
    rate: {
      label: 'Learning rate',
      options: { '0.1': '0.1', '0.3': '0.3', '1': '1', '3': '3', '10': '10', '30': '30' },
    },
    optimizer: { label: 'Optimizer', options: { sgd: 'SGD', momentum: 'momentum', adam: 'Adam' } },
    slope: { label: 'Slope left of 0', options: { '0': '0', '0.01': '0.01', '0.1': '0.1' } },
    seed: 'Seed',
    fork: 'Fork',
  },
  steps: 'steps',
  shares: '%',
  never: 'units that fire for no example',
  right: 'examples right',
  alive: 'a unit’s line; it fires on the blue side',
  dead: 'one that fires for no example',
  away: (count: number) => `${counted(count, 'line lies', 'lines lie')} outside the picture`,
  held: (step: number) => `After ${counted(step, 'step')}.`,
  summary: (step: number, dead: number, units: number, right: string) =>
    `After ${counted(step, 'step')}, ${dead} of ${units} units fire for no example; ${right}% of the examples are right.`,
  branch: (optimizer: string, rate: string, slope: string, dead: number, right: string) =>
    `${optimizer}, rate ${rate}, slope ${slope}: ${counted(dead, 'unit fires', 'units fire')} for no example, ${right}% right.`,
  stuck: ' The gradient of those units is 0.',
  leaks: ' The gradient of those units is small, but not 0: they go on learning.',
  lost: ' The loss is not a number any more: the run stops here.',
};

export type Strings = typeof en;

export const strings: Translated<Strings> = {
  en,
  zh: {
    title: '找出单元开始“死亡”的学习率',
    controls: {
      step: '步数',
      rate: {
        label: '学习率',
        options: { '0.1': '0.1', '0.3': '0.3', '1': '1', '3': '3', '10': '10', '30': '30' },
      },
      optimizer: { label: '优化器', options: { sgd: 'SGD', momentum: '动量', adam: 'Adam' } },
      slope: { label: '0 左侧的斜率', options: { '0': '0', '0.01': '0.01', '0.1': '0.1' } },
      seed: '随机种子',
      fork: '分叉',
    },
    steps: '步数',
    shares: '%',
    never: '对所有样本都不激活的单元',
    right: '分对的样本',
    alive: '一个单元的分界线，它在蓝色一侧激活',
    dead: '对所有样本都不激活的单元',
    away: (count) => `有 ${count} 条线在图外`,
    held: (step) => `走了 ${step} 步。`,
    summary: (step, dead, units, right) =>
      `走了 ${step} 步，${units} 个单元中有 ${dead} 个对所有样本都不激活；${right}% 的样本分对了。`,
    branch: (optimizer, rate, slope, dead, right) =>
      `${optimizer}，学习率 ${rate}，斜率 ${slope}：${dead} 个单元对所有样本都不激活，分对 ${right}%。`,
    stuck: '这些单元的梯度为 0。',
    leaks: '这些单元的梯度很小，但不为 0，还在继续学习。',
    lost: '损失已经不是数了，训练到此为止。',
  },
};
