/** The mistakes of the museum, one for each program. */
// zh: 馆里的错误，每个程序一处。
export const mistakes = [
  'allEqual',
  'dead',
  'lambda',
  'leak',
  'nan',
  'noZeroGrad',
  'oneClass',
  'ownStatistics',
  'rateHigh',
  'rateLow',
  'sorted',
  'wrongSign',
] as const;
export type Mistake = (typeof mistakes)[number];

/** Which mistake each case has, in the order in which they are shown. */
// zh: 每个病例有哪个错误，按展出的顺序。
export const cases: readonly Mistake[] = [
  'rateLow',
  'leak',
  'wrongSign',
  'dead',
  'sorted',
  'nan',
  'lambda',
  'oneClass',
  'rateHigh',
  'allEqual',
  'ownStatistics',
  'noZeroGrad',
];

export const probes = ['start', 'overfit', 'gradient', 'ratio', 'units', 'labels', 'data'] as const;
export type Probe = (typeof probes)[number];

export const epochs = 40;
export const classes = 3;
/** How many training examples are to be learned by heart. */
// zh: 要背下来的训练样本数。
export const fewExamples = 20;
