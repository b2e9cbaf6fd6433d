import { counted } from '@i18n/counted';
import type { Translated } from '@i18n/locale';

const en = {
  title: 'Stretch the bowl, and find the rate that gets down soonest',
  controls: {
    step: 'Steps',
    kappa: 'Condition number κ',
    angle: 'Turned by (°)',
    share: 'Learning rate, as a share of 2/L',
    start: 'Start',
    momentum: 'Momentum, too',
    fork: 'Fork',
  },
  start: 'Start of the descent',
  rate: 'learning rate',
  limit: '2/L = 2',
  best: '2/(L + μ)',
  kappa: 'condition number κ',
  count: 'steps until 1% is left',
  yours: 'your rate',
  bestRate: 'best rate for each',
  withMomentum: 'momentum at its best',
  yourCount: (yours: string) => `: ${counted(yours, 'step')} with your rate until 1% is left.`,
  yourWaits: ': the steps of a bowl as long as this show with your answer.',
  yourNever: ': never with your rate.',
  counts: (yours: string, best: string) => `: ${counted(yours, 'step')} with your rate, ${best} with the best.`,
  neverCounts: (best: string) => `: never with your rate, ${counted(best, 'step')} with the best.`,
  branch: (rate: string, height: string) => `rate ${rate}, at height ${height}.`,
  branchGone: (rate: string) => `rate ${rate}: it has flown off.`,
  flown: ' This rate is above 2/L: it flies off.',
};

export type Strings = typeof en;

export const strings: Translated<Strings> = {
  en,
  zh: {
    title: '把碗拉长，再找出最快到底的学习率',
    controls: {
      step: '步数',
      kappa: '条件数 κ',
      angle: '转过的角度（°）',
      share: '学习率（占 2/L 的比例）',
      start: '起点',
      momentum: '加上动量',
      fork: '分叉',
    },
    start: '下降的起点',
    rate: '学习率',
    limit: '2/L = 2',
    best: '2/(L + μ)',
    kappa: '条件数 κ',
    count: '走到只剩 1% 所需的步数',
    yours: '你的学习率',
    bestRate: '各用最好的',
    withMomentum: '最好的动量',
    yourCount: (yours) => `：用你的学习率，要 ${yours} 步才只剩 1%。`,
    yourWaits: '：碗有这么长时要走多少步，等你回答之后再说。',
    yourNever: '：用你的学习率永远走不到。',
    counts: (yours, best) => `：用你的学习率要 ${yours} 步，用最好的要 ${best} 步。`,
    neverCounts: (best) => `：用你的学习率永远走不到，用最好的要 ${best} 步。`,
    branch: (rate, height) => `学习率 ${rate}，在高度 ${height}。`,
    branchGone: (rate) => `学习率 ${rate}：飞出去了。`,
    flown: '学习率超过了 2/L：飞出去了。',
  },
};
