import type { Translated } from '@i18n/locale';

const en = {
  title: 'Fit twelve points as well as you can, then look at the fresh ones',
  controls: { degree: 'Degree of the polynomial', lambda: 'λ', moved: 'How far the points were moved' },
  x: 'x',
  y: 'y',
  degreeAxis: 'degree',
  errorAxis: 'error',
  truth: 'true curve',
  train: 'on the twelve points',
  fresh: 'on fresh points',
  size: 'Σw²',
  handle: 'Degree of the polynomial',
  point: (i: number) => `Point ${i}`,
  trainAlone: (degree: string, train: string) =>
    `With degree ${degree} the typical error on the twelve points is ${train}.`,
  summary: (degree: string, train: string, fresh: string) =>
    `With degree ${degree} the typical error is ${train} on the twelve points and ${fresh} on fresh ones.`,
};

export type Strings = typeof en;

export const strings: Translated<Strings> = {
  en,
  zh: {
    title: '尽量拟合这十二个点，再看看新来的点',
    controls: { degree: '多项式次数', lambda: 'λ', moved: '各点移动了多少' },
    x: 'x',
    y: 'y',
    degreeAxis: '次数',
    errorAxis: '误差',
    truth: '真实曲线',
    train: '在这十二个点上',
    fresh: '在新的点上',
    size: 'Σw²',
    handle: '多项式次数',
    point: (i) => `第 ${i} 个点`,
    trainAlone: (degree, train) => `次数为 ${degree} 时，在这十二个点上的典型误差是 ${train}。`,
    summary: (degree, train, fresh) =>
      `次数为 ${degree} 时，典型误差在这十二个点上是 ${train}，在新的点上是 ${fresh}。`,
  },
};
