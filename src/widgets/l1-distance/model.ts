import { abs, pow, sqrt, sub, sum } from '@lib/ops';
import { tensor } from '@lib/engine/tensor';

export interface State {
  /** Sixteen pixels of the picture to be classified, row by row. */
  test: number[];
  /** Sixteen pixels of a training picture. */
  train: number[];
  metric: 'l1' | 'l2';
}

const float64 = { dtype: 'float64' } as const;

/** How far two pictures are from each other: the sum of the differences. */
function l1(a: number[], b: number[]): number {
  return sum(abs(sub(tensor(a, float64), tensor(b, float64)))).item();
}

/** The Euclidean distance: the root of the sum of their squares. */
function l2(a: number[], b: number[]): number {
  return sqrt(sum(pow(sub(tensor(a, float64), tensor(b, float64)), 2))).item();
}

/** How far two pictures of 4 × 4 pixels are from each other, pixel by pixel and in all. */
export function compute({ test, train, metric }: State) {
  const differences = abs(sub(tensor(test, float64), tensor(train, float64))); // (16,)
  const parts = metric === 'l1' ? differences : pow(differences, 2);
  const values = [...parts.data];
  const total = values.reduce((whole, part) => whole + part, 0);
  const largest = Math.max(...values);
  return {
    differences: [...differences.data],
    /** What each pixel adds: its difference, or the square of it. */
    parts: values,
    distance: metric === 'l1' ? l1(test, train) : l2(test, train),
    total,
    /** The pixel that adds most, and how much of the whole it makes up. */
    largest: values.indexOf(largest),
    share: total > 0 ? largest / total : 0,
  };
}

export type Model = ReturnType<typeof compute>;
