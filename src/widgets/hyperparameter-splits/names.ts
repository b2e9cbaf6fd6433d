import { formatNumber } from '@ui/number';

export const own = (what: string) => `hyperparameter-splits.${what}`;
export const percent = (share: number) => formatNumber(100 * share, 1, true);
