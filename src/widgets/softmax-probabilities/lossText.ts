import { formatNumber, formatShort } from '@ui/number';

/** A loss that is not 0 is not written as 0; if the arithmetic has rounded it to 0, the text says so. */
export const lossText = (loss: number) => (loss === 0 ? '≈ 0' : Math.abs(loss) < 0.005 ? formatShort(loss) : formatNumber(loss)); // prettier-ignore
