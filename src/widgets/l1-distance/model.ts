import { abs, pow, sqrt, sub, sum } from '@lib/ops';
import { tensor } from '@lib/tensor';

export interface State {
  /** Sixteen pixels of the picture to be classified, row by row. */
  test: number[];
  /** Sixteen pixels of a training picture. */
  train: number[];
  metric: 'l1' | 'l2';
}

const float64 = { dtype: 'float64' } as const;

/** How far two pictures of 4 × 4 pixels are from each other, pixel by pixel and in all. */
export function compute({ test, train, metric }: State) {
  const differences = abs(sub(tensor(test, float64), tensor(train, float64))); // (16,)
  const parts = metric === 'l1' ? differences : pow(differences, 2);
  const total = sum(parts).item();
  const values = [...parts.data];
  const largest = Math.max(...values);
  return {
    differences: [...differences.data],
    /** What each pixel adds: its difference, or the square of it. */
    parts: values,
    distance: metric === 'l1' ? total : sqrt(sum(parts)).item(),
    total,
    /** The pixel that adds most, and how much of the whole it makes up. */
    largest: values.indexOf(largest),
    share: total > 0 ? largest / total : 0,
  };
}

export type Model = ReturnType<typeof compute>;
