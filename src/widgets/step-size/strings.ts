import { counted } from '@i18n/counted';
import type { Translated } from '@i18n/locale';

const en = {
  title: 'Find the step size that gets down soonest, and the first that never arrives',
  controls: {
    f: { label: 'Landscape', options: { bowl: 'bowl', valley: 'valley', waves: 'waves' } },
    rate: 'Step size',
    start: 'Start',
    step: 'Steps',
    fork: 'Fork',
    tried: 'Tried',
  },
  start: 'Start of the descent',
  rate: 'step size',
  loss: 'loss',
  steps: 'steps',
  off: '↑ beyond the scale',
  under: '↓ below the scale',
  upTo: 'up to here until you have answered',
  bound: (bound: string) => `2/L = ${bound}`,
  summary: (steps: string, loss: string) => `After ${counted(steps, 'step')} the loss is ${loss}. `,
  boundIs: (bound: string) => `The bound 2/L is ${bound} here. `,
  branch: (rate: string, loss: string | null) => `step size ${rate}${loss === null ? '' : `, loss ${loss}`}.`,
  flown: 'The descent has flown off.',
  still: 'A step size of 0 goes nowhere.',
  crawls: 'It crawls: most of the way is still to go.',
  higher: 'After all steps it is higher than at the start.',
  key: { lower: 'ends lower than it began', higher: 'ends higher' },
  over: 'The step size is above the bound.',
  lucky: 'The step size is above the bound: nothing is promised, though this descent happens to end lower.',
};

export type Strings = typeof en;

export const strings: Translated<Strings> = {
  en,
  zh: {
    title: '找出最快到底的步长，再找出第一个永远到不了的步长',
    controls: {
      f: { label: '地形', options: { bowl: '碗', valley: '山谷', waves: '波浪' } },
      rate: '步长',
      start: '起点',
      step: '步数',
      fork: '分叉',
      tried: '试过的步长',
    },
    start: '下降的起点',
    rate: '步长',
    loss: '损失',
    steps: '步数',
    off: '↑ 超出刻度',
    under: '↓ 低于刻度',
    upTo: '回答之前只到这里',
    bound: (bound) => `2/L = ${bound}`,
    summary: (steps, loss) => `走了 ${steps} 步，损失是 ${loss}。`,
    boundIs: (bound) => `这里的界限 2/L 是 ${bound}。`,
    branch: (rate, loss) => `步长 ${rate}${loss === null ? '' : `，损失 ${loss}`}。`,
    flown: '下降飞出去了。',
    still: '步长为 0，哪里也去不了。',
    crawls: '它在爬：大半的路还没走。',
    higher: '走完所有步，比起点还高。',
    key: { lower: '结束时比开始时低', higher: '结束时更高' },
    over: '步长超过了界限。',
    lucky: '步长超过了界限：什么也保证不了，只是这一次碰巧结束时更低。',
  },
};
