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

/** From where the program that is shown draws its points and weights. */
// zh: 所显示的程序用哪个种子生成点和权重。
export const seed = 4;
export const epochs = 40;
export const classes = 3;
export const batchSize = 10;
/** How many training examples the network is to memorize. */
// zh: 要背下来的训练样本数。
export const fewExamples = 20;
export const overfitSteps = 500;
/** From where to where the histogram of the sums reaches, and how many bars it has. */
// zh: 和的直方图从哪里到哪里，有多少条。
export const histogram = { from: -16, to: 8, bars: 48 };
