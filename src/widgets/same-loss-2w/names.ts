import { named } from '@kit/quantities';

/** The mean, and what the chapter calls it for some factors. */
export const meanAt = (scale: number) => named('same-loss-2w.mean', [1, 2, 4].includes(scale) && `same.mean.${scale}`);

/** What the chapter calls the terms of the car's loss. */
export const termAt = (scale: number, j: number) =>
  named(scale === 1 && `same.terms.${j}`, scale === 2 && `same.doubled.${j}`);
