import { add, cat, matmul, mul, reshape } from '@lib/ops';
import { tensor } from '@lib/tensor';

export interface State {
  /** Four pixels, row by row. */
  pixels: number[];
  /** Three rows of four weights, one row a class. */
  weights: number[];
  bias: number[];
  /** The class whose row is worked out. */
  row: 'cat' | 'dog' | 'ship';
  /** The bias as a fifth weight, of a pixel that is always 1. */
  biasTrick: boolean;
}

export const classes = ['cat', 'dog', 'ship'] as const;
const float64 = { dtype: 'float64' } as const;

/** The scores of a picture of four pixels: one product of a matrix and a vector. */
export function compute({ pixels, weights, bias, row, biasTrick }: State) {
  const W = tensor(
    classes.map((_, i) => weights.slice(4 * i, 4 * i + 4)),
    float64,
  ); // (3, 4)
  const x = tensor(pixels, float64); // (4,)
  const b = tensor(bias, float64); // (3,)
  const extended = cat([W, reshape(b, [3, 1])], 1); // (3, 5)
  const one = tensor([1], float64);
  const scores = biasTrick ? matmul(extended, cat([x, one], 0)) : add(matmul(W, x), b);
  const at = classes.indexOf(row);
  const values = [...scores.data];
  return {
    scores: values,
    /** What each column adds to the score of the row that is worked out; the bias comes last. */
    products: [...mul(x, tensor(weights.slice(4 * at, 4 * at + 4), float64)).data, bias[at]],
    /** The class with the highest score. */
    winner: values.indexOf(Math.max(...values)),
    /** By how much the cat beats its strongest rival; below zero it does not. */
    lead: values[0] - Math.max(...values.slice(1)),
  };
}

export type Model = ReturnType<typeof compute>;
