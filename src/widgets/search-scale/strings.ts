import type { Translated } from '@i18n/locale';

const en = {
  title: 'Draw rates in two ways, and see how many are large',
  controls: {
    border: 'Border, log₁₀',
    least: 'Least rate, log₁₀',
    count: 'Rates drawn',
    seed: 'Seed',
  },
  axes: { log: 'learning rate, by powers of ten', even: 'the same rates, evenly' },
  rows: { even: 'rate drawn evenly', log: 'exponent drawn evenly' },
  above: (count: string) => `: ${count} above`,
  handle: 'Border, as a logarithm',
  drawn: (count: number, least: string) =>
    `Of ${count === 1 ? 'one rate' : `${count} rates`} between ${least} and 1, drawn evenly`,
  counts: (even: string, log: string, border: string) =>
    `, ${even} are above ${border}. With the same random numbers for the exponent it is ${log}.`,
  held: ', how many are above the border?',
};

export type Strings = typeof en;

export const strings: Translated<Strings> = {
  en,
  zh: {
    title: '用两种方式抽取学习率，看看大的有多少',
    controls: {
      border: '分界（log₁₀）',
      least: '最小的学习率（log₁₀）',
      count: '抽取个数',
      seed: '随机种子',
    },
    axes: { log: '学习率，按数量级', even: '同样的学习率，均匀刻度' },
    rows: { even: '均匀抽取学习率', log: '均匀抽取指数' },
    above: (count) => `：${count} 个大于分界`,
    handle: '分界的对数',
    drawn: (count, least) => `在 ${least} 和 1 之间均匀抽取 ${count} 个学习率`,
    counts: (even, log, border) => `，大于 ${border} 的有 ${even} 个。用同样的随机数抽取指数，有 ${log} 个。`,
    held: '，大于分界的有多少个？',
  },
};
