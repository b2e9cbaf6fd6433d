const words: Record<number, string> = { 1: 'one', 2: 'two', 3: 'three', 5: 'five', 8: 'eight' };

/** The name of how many random matrices of a dimension belong to a minimum: the text gives those of five dimensions. */
export const countName = (dimension: number): string =>
  words[dimension] ? `critical.${words[dimension]}` : 'critical-points.count';

/** The names of the two eigenvalues: the text gives those of one Hessian. */
export const eigenvalueNames = (bends: readonly number[]): string[] =>
  ['low', 'high'].map((end) => (bends.join() === '0.5,0.5,0.8' ? `critical.twist.${end}` : `critical-points.${end}`));
