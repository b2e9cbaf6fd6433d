import { formatNumber, formatScientific } from '@ui/number';
import type { Model } from './model';

/** A deviation of any size, with its first digits. */
export const written = (std: number) =>
  std >= 0.01 && std < 1e5 ? formatNumber(std, std < 1 ? 3 : std < 100 ? 2 : 0, true) : formatScientific(std);

/** The layers that a question about depth leaves to be seen. */
export const near = 10;

/** The largest and the smallest deviation after the last layer, of several networks that have come to their end. */
export function apartOf({ stds, others, depth }: Pick<Model, 'stds' | 'others' | 'depth'>) {
  const last = [stds, ...others].map((line) => line[depth - 1]);
  if (others.length === 0 || last.some((std) => !(std > 0))) return null;
  return { count: last.length, most: Math.max(...last), least: Math.min(...last) };
}
