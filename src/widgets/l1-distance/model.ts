import { abs, pow, sqrt, sub, sum } from '@lib/ops';
import { tensor } from '@lib/engine/tensor';

export interface State {
  /** Sixteen pixels of the picture to be classified, row by row. */
  // zh: 要分类的图的十六个像素，逐行排列。
  test: number[];
  /** Sixteen pixels of a training picture. */
  // zh: 一张训练图的十六个像素。
  train: number[];
  metric: 'l1' | 'l2';
}

const float64 = { dtype: 'float64' } as const;

/** How far two pictures are from each other: the sum of the differences. */
// zh: 两张图相距多远：各像素之差的和。
function l1(a: number[], b: number[]): number {
  return sum(abs(sub(tensor(a, float64), tensor(b, float64)))).item();
}

/** The Euclidean distance: the root of the sum of their squares. */
// zh: 欧氏距离：平方和的平方根。
function l2(a: number[], b: number[]): number {
  return sqrt(sum(pow(sub(tensor(a, float64), tensor(b, float64)), 2))).item();
}

/** How far two pictures of 4 × 4 pixels are from each other, pixel by pixel and in all. */
// zh: 两张 4 × 4 像素的图相距多远，逐个像素看，再看总和。
export function compute({ test, train, metric }: State) {
  const differences = abs(sub(tensor(test, float64), tensor(train, float64))); // (16,)
  const parts = metric === 'l1' ? differences : pow(differences, 2);
  const values = [...parts.data];
  const total = values.reduce((whole, part) => whole + part, 0);
  const largest = Math.max(...values);
  return {
    differences: [...differences.data],
    /** What each pixel adds: its difference, or the square of it. */
    // zh: 每个像素加上多少：它的差，或差的平方。
    parts: values,
    distance: metric === 'l1' ? l1(test, train) : l2(test, train),
    total,
    /** The pixel that adds most, the first of equals; how many equals there are; and how much of the whole it makes up. */
    // zh: 加得最多的像素（并列时取第一个）、有几个并列，以及它占总和的多少。
    largest: values.indexOf(largest),
    equals: values.filter((value) => value === largest).length,
    share: total > 0 ? largest / total : 0,
  };
}

export type Model = ReturnType<typeof compute>;
