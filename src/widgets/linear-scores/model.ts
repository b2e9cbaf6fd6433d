import { add, matmul } from '@lib/ops';
import { tensor } from '@lib/engine/tensor';

export interface State {
  /** Four pixels, row by row. */
  // zh: 四个像素，逐行排列。
  pixels: number[];
  /** Three rows of four weights, one row a class. */
  // zh: 三行，各四个权重，每类一行。
  weights: number[];
  bias: number[];
  /** The class whose row is worked out. */
  // zh: 要展开计算哪一类的那一行。
  row: 'cat' | 'dog' | 'ship';
  /** The bias as a fifth weight, of a pixel that is always 1. */
  // zh: 把偏置当作第五个权重，对应一个永远是 1 的像素。
  biasTrick: boolean;
}

export const classes = ['cat', 'dog', 'ship'] as const;
const float64 = { dtype: 'float64' } as const;

/** Wx + b: a score for each row of the weights. */
// zh: Wx + b：每行权重给出一个得分。
function scoresOf(W: number[][], x: number[], b: number[]): number[] {
  return [...add(matmul(tensor(W, float64), tensor(x, float64)), tensor(b, float64)).data]; // (C, D) (D,) + (C,)
}

/** The weights with the biases as one more column. */
// zh: 把偏置作为一列加到权重后面。
function withBiases(W: number[][], b: number[]): number[][] {
  return W.map((row, i) => [...row, b[i]]);
}

/** The scores of a picture of four pixels: one product of a matrix and a vector. */
// zh: 四个像素的图的得分：矩阵与向量的一次乘法。
export function compute({ pixels, weights, bias, row, biasTrick }: State) {
  const W = classes.map((_, i) => weights.slice(4 * i, 4 * i + 4));
  const values = biasTrick ? scoresOf(withBiases(W, bias), [...pixels, 1], [0, 0, 0]) : scoresOf(W, pixels, bias);
  const at = classes.indexOf(row);
  return {
    scores: values,
    /** What each column adds to the score of the row that is worked out; the bias comes last. */
    // zh: 每一列为展开的那一行加上多少；偏置排在最后。
    products: [...W[at].map((weight, p) => weight * pixels[p]), bias[at]],
    /** The class with the highest score. */
    // zh: 得分最高的类别。
    winner: values.indexOf(Math.max(...values)),
    /** By how much the cat beats its strongest rival; below zero it does not. */
    // zh: 猫比最强的对手高出多少；低于零就是没有赢。
    lead: values[0] - Math.max(...values.slice(1)),
  };
}

export type Model = ReturnType<typeof compute>;
