import { formatShort } from '@ui/number';

/** Writes a height on a surface; what rounding leaves of 0 is 0. */
export const heightText = (height: number): string => formatShort(Math.abs(height) < 1e-24 ? 0 : height);
