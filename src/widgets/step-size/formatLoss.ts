import { formatNumber, formatScientific } from '@ui/number';

/** Four decimals, or a power of ten where these would say 0, or more than a glance takes in. */
export const formatLoss = (loss: number) =>
  (loss > 0 && loss < 5e-5) || loss >= 1e5 ? formatScientific(loss) : formatNumber(loss, 4);
