import { formatNumber } from '@ui/number';
import { strings, type Strings } from './strings';

/** A share as a percentage with one decimal. */
export const shareText = (share: number, t: Strings) =>
  `${formatNumber(100 * share, 1, true)}${t === strings.zh ? '' : '\u00a0'}%`;
