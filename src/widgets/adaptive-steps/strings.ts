import { counted } from '@i18n/counted';
import type { Translated } from '@i18n/locale';
import type { Rule } from './rules';

const rules: Record<Rule, string> = { adagrad: 'AdaGrad', rmsprop: 'RMSProp', adam: 'Adam' };

const en = {
  title: 'Watch each direction get a rate of its own',
  controls: {
    step: 'Steps',
    problem: { label: 'Surface', options: { ravine: 'ravine', rare: 'x rarely felt' } },
    rate: 'Rate α',
    view: { label: 'Chart', options: { rates: 'rates', moves: 'steps' } },
    beta: { label: 'RMSProp’s β', options: { '0.9': '0.9', '0.99': '0.99', '0.999': '0.999' } },
    beta2: { label: 'Adam’s β₂', options: { '0.9': '0.9', '0.99': '0.99', '0.999': '0.999' } },
    noise: 'Noise',
    corrected: 'Adam corrects its start',
    guess: 'Guessed first steps',
    start: 'Start',
    fork: 'Fork',
  },
  rules,
  start: 'Start of the descent',
  steps: 'steps',
  rate: 'rate in effect',
  moved: 'length of each step',
  along: (coordinate: string) => `along ${coordinate}`,
  first: (isTaken: boolean): string => (isTaken ? 'first step, enlarged' : 'first step, enlarged: drag your guess'),
  guess: (rule: string) => `Your guess: first step of ${rule}`,
  waits: 'with your answer',
  before: 'No step has been taken yet. Drag the handles to where you think the first ones end, then take it.',
  moves: (step: string, lengths: string[]) => `Length of step ${step} along x: ${lengths.join(', ')}.`,
  branch: (rate: string, beta2: string, places: string[]) =>
    `α = ${rate}, β₂ = ${beta2}: from the bottom, ${places.join(', ')}.`,
  away: (rule: string, distance: string) => `${rule} ${distance}`,
  summary: (step: string, rates: string[]) =>
    `Rate in effect along x after ${counted(step, 'step')}: ${rates.join(', ')}.`,
};

export type Strings = typeof en;

export const strings: Translated<Strings> = {
  en,
  zh: {
    title: '看每个方向怎样得到自己的学习率',
    controls: {
      step: '步数',
      problem: { label: '曲面', options: { ravine: '深谷', rare: 'x 很少有坡度' } },
      rate: '学习率 α',
      view: { label: '图表', options: { rates: '学习率', moves: '步长' } },
      beta: { label: 'RMSProp 的 β', options: { '0.9': '0.9', '0.99': '0.99', '0.999': '0.999' } },
      beta2: { label: 'Adam 的 β₂', options: { '0.9': '0.9', '0.99': '0.99', '0.999': '0.999' } },
      noise: '噪声',
      corrected: 'Adam 修正起步',
      guess: '猜的第一步',
      start: '起点',
      fork: '分叉',
    },
    rules,
    start: '下降的起点',
    steps: '步数',
    rate: '实际的学习率',
    moved: '每一步的长度',
    along: (coordinate) => `沿 ${coordinate}`,
    first: (isTaken: boolean): string => (isTaken ? '第一步（放大）' : '第一步（放大）：拖出你的猜测'),
    guess: (rule) => `你猜的 ${rule} 第一步`,
    waits: '等你回答',
    before: '一步还没有走。拖动手柄，猜猜第一步停在哪里，然后走一步。',
    moves: (step, lengths) => `第 ${step} 步沿 x 的长度：${lengths.join('，')}。`,
    branch: (rate, beta2, places) => `α = ${rate}，β₂ = ${beta2}：离谷底 ${places.join('，')}。`,
    away: (rule, distance) => `${rule} ${distance}`,
    summary: (step, rates) => `走了 ${step} 步，沿 x 实际的学习率：${rates.join('，')}。`,
  },
};
