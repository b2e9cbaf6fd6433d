import { formatPercent } from '@ui/number';

/** A share as a percentage with one decimal. */
export const shareText = (share: number) => formatPercent(share, 1, true);
