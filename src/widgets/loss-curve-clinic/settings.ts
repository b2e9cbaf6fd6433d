export const epochs = 60;
export const classes = 3;
export const batchSize = 15;

export const starts = ['he', 'small', 'large', 'equal'] as const;
export type Start = (typeof starts)[number];
export const orders = ['shuffled', 'sorted'] as const;
export type Order = (typeof orders)[number];
export const lambdas = ['0', '0.0001', '0.001', '0.01', '0.1', '1'] as const;

/** What the curves of a run can say of it. */
// zh: 曲线能说明的情况。
export type Verdict =
  | 'lost'
  | 'scores'
  | 'penalty'
  | 'higher'
  | 'leaps'
  | 'nothing'
  | 'hardly'
  | 'useless'
  | 'unlearned'
  | 'gap'
  | 'well';
