import { named } from '@kit/quantities';
import { formatScientific } from '@ui/number';
import type { State } from './model';

const byDegree: Record<number, string | undefined> = { 3: 'three', 9: 'nine', 11: 'eleven' };

/** An error or the size of the weights, and what the chapter calls it for some degrees. */
export function nameOf(what: 'train' | 'fresh' | 'size', { degree, lambda }: Pick<State, 'degree' | 'lambda'>) {
  const told = lambda === 0 ? byDegree[degree] : degree === 9 && lambda === 0.001 && 'penalized';
  return named(`overfitting-occam.${what}`, told && `occam.${told}.${what}`);
}

export const degreeName = 'overfitting-occam.degree';

/** The error on the training points; a smaller one is only rounding, because the curve goes through all of them. */
export const trainText = (error: number) => (error < 1e-10 ? '0' : formatScientific(error));
