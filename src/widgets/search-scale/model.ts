import { Random } from '@lib/random';

export interface State {
  /** The least rate, as a logarithm to base 10; the greatest is 1. */
  // zh: 最小的学习率，以 10 为底的对数；最大的是 1。
  least: number;
  /** How many rates are drawn. */
  // zh: 抽取多少个学习率。
  count: number;
  seed: number;
}

export interface Model {
  /** Rates drawn evenly between the least and 1. */
  // zh: 在最小值和 1 之间均匀抽取的学习率。
  even: number[];
  /** Rates whose exponents are drawn evenly, from the same random numbers. */
  // zh: 用同样的随机数，均匀抽取指数得到的学习率。
  log: number[];
}

export function compute({ least, count, seed }: State): Model {
  const random = new Random(seed);
  const shares = Array.from({ length: count }, () => random.uniform());
  const from = 10 ** least;
  return {
    even: shares.map((share) => from + share * (1 - from)),
    log: shares.map((share) => 10 ** (least * (1 - share))),
  };
}

/** How many of the rates are greater than one that is given as a logarithm. */
// zh: 有多少个学习率大于给定的值，给定的是它的对数。
export const above = (rates: readonly number[], exponent: number): number =>
  rates.filter((rate) => rate > 10 ** exponent).length;
