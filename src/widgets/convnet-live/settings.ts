/** How many epochs there can be. */
export const epochs = 20;
export const classes = 10;
/** How many unseen pictures are asked about, and how many of them are shown. */
export const tested = 500;
export const shownPictures = 24;
export const optimizers = ['sgd', 'momentum', 'adam'] as const;
export const rates = ['0.001', '0.003', '0.01', '0.1', '1'] as const;
/** How many forks there can be. */
export const mostForks = 4;
