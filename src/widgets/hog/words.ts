import type { Change } from './pictures';

/** Whether anything is done to the picture. */
export const isChanged = ({ light, tint, rotation }: Change): boolean => light !== 1 || tint !== 0 || rotation !== 0;

/** The middle of a bin, in whole degrees. */
export const middleOf = (bin: number, bins: number): number => Math.round(((bin + 0.5) * 180) / bins);
