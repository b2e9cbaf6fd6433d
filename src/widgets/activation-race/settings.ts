export const lineups = {
  three: ['sigmoid', 'tanh', 'relu'],
  all: ['sigmoid', 'tanh', 'relu', 'leaky', 'elu', 'selu', 'gelu', 'silu'],
} as const;
export type Activation = (typeof lineups)['all'][number];

export const optimizers = ['sgd', 'momentum', 'adam'] as const;
export type Optimizer = (typeof optimizers)[number];
/** The rates that are tried: the same for every activation. */
// zh: 要试的学习率：所有激活函数都一样。
export const rates: Record<Optimizer, readonly number[]> = {
  sgd: [0.1, 0.3, 1],
  momentum: [0.01, 0.03, 0.1],
  adam: [0.003, 0.01, 0.03],
};
export const starts = ['own', 'default'] as const;
export type Start = (typeof starts)[number];
export const counts = ['1', '3', '5'] as const;
/** The share of the training pictures that is to be right: a training error of 25%. Source: Krizhevsky et al., 2012. */
// zh: 要答对的训练图比例：训练误差 25%。来源：Krizhevsky 等，2012。
export const goal = 0.75;
/** Who has not arrived by then is out. */
// zh: 到这时还没到达的就出局。
export const mostEpochs = 20;
export const allPictures = 1000;
export const batchSize = 32;
