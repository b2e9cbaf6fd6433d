export const own = (what: string) => `hyperparameter-splits.${what}`;
