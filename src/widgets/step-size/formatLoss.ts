import { formatNumber, formatScientific } from '@ui/number';

/** Four decimals, or a power of ten where these would say 0. */
export const formatLoss = (loss: number) => (loss > 0 && loss < 5e-5 ? formatScientific(loss) : formatNumber(loss, 4));
