import { counted } from '@i18n/counted';
import type { Translated } from '@i18n/locale';

const ranges = [
  [0, 2],
  [3, 7],
  [8, 10],
];
const rangeOf = (degree: number) =>
  ranges.find(([from, to]) => from <= degree && degree <= to)?.join('–') ?? String(degree);

const en = {
  title: 'Fit twelve points: which degree finds the curve behind them?',
  controls: { degree: 'Degree of the polynomial', lambda: 'λ', moved: 'How far the points were moved' },
  x: 'x',
  y: 'y',
  degreeAxis: 'degree',
  errorAxis: 'error',
  truth: 'the curve behind the points',
  fit: 'the polynomial',
  given: 'the twelve points: drag them',
  freshPoints: (count: number) => counted(count, 'fresh point'),
  train: 'on the twelve points',
  fresh: 'on fresh points',
  size: 'Σw²',
  handle: 'Degree of the polynomial',
  point: (i: number) => `Point ${i}`,
  /** The degrees of an answer, by one of them. */
  range: (degree: number) => rangeOf(degree),
  trainAlone: (degree: string, train: string) =>
    `With degree ${degree} the typical error on the twelve points is ${train}.`,
  summary: (degree: string, train: string, fresh: string) =>
    `With degree ${degree} the typical error is ${train} on the twelve points and ${fresh} on fresh ones.`,
};

export type Strings = typeof en;

export const strings: Translated<Strings> = {
  en,
  zh: {
    title: '拟合十二个点：哪个次数找得到背后的曲线？',
    controls: { degree: '多项式次数', lambda: 'λ', moved: '各点移动了多少' },
    x: 'x',
    y: 'y',
    degreeAxis: '次数',
    errorAxis: '误差',
    truth: '这些点背后的曲线',
    fit: '多项式',
    given: '十二个点：可以拖动',
    freshPoints: (count) => `${count} 个新的点`,
    train: '在这十二个点上',
    fresh: '在新的点上',
    size: 'Σw²',
    handle: '多项式次数',
    point: (i) => `第 ${i} 个点`,
    range: rangeOf,
    trainAlone: (degree, train) => `次数为 ${degree} 时，在这十二个点上的典型误差是 ${train}。`,
    summary: (degree, train, fresh) =>
      `次数为 ${degree} 时，典型误差在这十二个点上是 ${train}，在新的点上是 ${fresh}。`,
  },
};
