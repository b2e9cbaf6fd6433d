import { add, matmul } from '@lib/ops';
import { tensor } from '@lib/engine/tensor';

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

/** Wx + b: a score for each row of the weights. */
function scoresOf(W: number[][], x: number[], b: number[]): number[] {
  return [...add(matmul(tensor(W, float64), tensor(x, float64)), tensor(b, float64)).data]; // (C, D) (D,) + (C,)
}

/** The weights with the biases as one more column. */
function withBiases(W: number[][], b: number[]): number[][] {
  return W.map((row, i) => [...row, b[i]]);
}

/** The scores of a picture of four pixels: one product of a matrix and a vector. */
export function compute({ pixels, weights, bias, row, biasTrick }: State) {
  const W = classes.map((_, i) => weights.slice(4 * i, 4 * i + 4));
  const values = biasTrick ? scoresOf(withBiases(W, bias), [...pixels, 1], [0, 0, 0]) : scoresOf(W, pixels, bias);
  const at = classes.indexOf(row);
  return {
    scores: values,
    /** What each column adds to the score of the row that is worked out; the bias comes last. */
    products: [...W[at].map((weight, p) => weight * pixels[p]), bias[at]],
    /** The class with the highest score. */
    winner: values.indexOf(Math.max(...values)),
    /** By how much the cat beats its strongest rival; below zero it does not. */
    lead: values[0] - Math.max(...values.slice(1)),
  };
}

export type Model = ReturnType<typeof compute>;
