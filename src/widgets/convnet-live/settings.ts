/** How many epochs there can be. */
// zh: 最多多少轮。
export const epochs = 20;
export const classes = 10;
/** How many unseen pictures are asked about, and how many of them are shown. */
// zh: 问多少张没见过的图，显示其中几张。
export const tested = 500;
export const shownPictures = 24;
export const optimizers = ['sgd', 'momentum', 'adam'] as const;
export const rates = ['0.001', '0.003', '0.01', '0.1', '1'] as const;
/** How many forks there can be. */
// zh: 最多几个分支。
export const mostForks = 4;
