import { counted } from '@i18n/counted';
import type { Translated } from '@i18n/locale';
import { lostStrings } from '@parts/teams/strings';

const en = {
  ...lostStrings.en,
  title: 'Bet who trains twenty layers first, and run the race',
  controls: {
    step: 'Steps',
    rate: { label: 'Learning rate', options: { best: 'each its best', '0.001': '0.001', '0.003': '0.003', '0.01': '0.01' } }, // prettier-ignore
    seeds: { label: 'Networks each', options: { '1': '1', '3': '3', '5': '5' } },
    fork: 'Fork',
  },
  names: { default: 'ReLU, default', he: 'ReLU, He', norm: 'ReLU + BN', selu: 'SELU, LeCun' },
  short: { default: 'default', he: 'He', norm: 'BN', selu: 'SELU' },
  rounds: 'steps',
  right: 'points right, %',
  goal: '99%',
  times: 'steps until 99% are right',
  others: (count: number) =>
    count === 1 ? 'thin lines: the other rate tried for each' : `thin lines: the other ${count} rates tried for each`,
  columns: { rate: 'learning rate', steps: 'steps to 99%, each network' },
  play: 'Press play: every step trains all of them.',
  waits: 'The race waits for your bet.',
  notYet: 'No step has been made yet.',
  held: (step: number) => `After ${counted(step, 'step')}.`,
  after: (step: number, points: number) => `After ${counted(step, 'step')} with ${points} points: `,
  over: (step: number, points: number) => `All have arrived after ${counted(step, 'step')} with ${points} points; `,
  nobody: 'none has 99% right yet.',
  arrived: (name: string, steps: string) => `${name} ${steps}`,
  and: '; ',
  list: (list: string) => `steps to 99%: ${list}.`,
  branch: (rate: string, said: string) => `${rate}, ${said}`,
  means: (list: string, seeds: string) => `steps to 99%, means of ${seeds}: ${list}.`,
};

export type Strings = typeof en;

export const strings: Translated<Strings> = {
  en,
  zh: {
    ...lostStrings.zh,
    title: '先赌谁最先训练好二十层，再开跑',
    controls: {
      step: '步数',
      rate: { label: '学习率', options: { best: '各用最好的', '0.001': '0.001', '0.003': '0.003', '0.01': '0.01' } },
      seeds: { label: '每种几个网络', options: { '1': '1', '3': '3', '5': '5' } },
      fork: '分叉',
    },
    names: { default: 'ReLU 默认', he: 'ReLU He', norm: 'ReLU + BN', selu: 'SELU LeCun' },
    short: { default: '默认', he: 'He', norm: 'BN', selu: 'SELU' },
    rounds: '步数',
    right: '分对的点（%）',
    goal: '99%',
    times: '分对 99% 所需的步数',
    others: (count) => `细线：各自试过的另外 ${count} 个学习率`,
    columns: { rate: '学习率', steps: '分对 99% 所需的步数（各网络）' },
    play: '按播放键：每一步都训练所有参赛者。',
    waits: '先下注，再看比赛。',
    notYet: '还没有走出一步。',
    held: (step) => `已走 ${step} 步。`,
    after: (step, points) => `用 ${points} 个点训练了 ${step} 步：`,
    over: (step, points) => `用 ${points} 个点训练了 ${step} 步，全部到达；`,
    nobody: '还没有谁分对 99%。',
    arrived: (name, steps) => `${name} ${steps} 步`,
    and: '；',
    list: (list) => `分对 99% 用了：${list}。`,
    branch: (rate, said) => `${rate}，${said}`,
    means: (list, seeds) => `分对 99% 平均用了（各 ${seeds} 个网络）：${list}。`,
  },
};
