import type { Answer } from '@cells/grading/compare';

/** What people get wrong in the bias trick, the most likely first. */
export const mistakes = [
  'bias-first',
  'ones',
  'zeros',
  'first-bias',
  'reversed-biases',
  'negated',
  'added-too',
  'all-biases',
  'nested',
  'bias-nested',
  'row-more',
  'one-behind-too',
  'only-added',
  'last-weight-replaced',
  'lengths',
  'last-bias',
  'next-bias',
  'mean-bias',
  'minus-ones',
] as const;

export type Mistake = (typeof mistakes)[number];

/** The rows as made by someone who makes these mistakes. */
export function wrong(made: ReadonlySet<string>, W: number[][], b: number[]): Answer {
  const has = (mistake: Mistake) => made.has(mistake);
  if (has('row-more')) return [...W, b];
  return W.map((weights, c): Answer => {
    const bias = has('first-bias')
      ? b[0]
      : has('last-bias')
        ? b[b.length - 1]
        : has('next-bias')
          ? (b[c + 1] ?? 0)
          : has('mean-bias')
            ? b.reduce((sum, value) => sum + value, 0) / b.length
            : has('reversed-biases')
              ? b[b.length - 1 - c]
              : b[c];
    if (has('all-biases')) return [...weights, ...b];
    if (has('nested')) return [weights, bias];
    if (has('bias-nested')) return [...weights, [bias]];
    if (has('one-behind-too')) return [...weights, bias, 1];
    if (has('only-added')) return weights.map((weight) => weight + bias);
    if (has('last-weight-replaced')) return [...weights.slice(0, -1), bias];
    if (has('lengths')) return weights.length + 1;
    const row = has('added-too') ? weights.map((weight) => weight + bias) : weights;
    const last = has('ones') ? 1 : has('minus-ones') ? -1 : has('zeros') ? 0 : has('negated') ? -bias : bias;
    return has('bias-first') ? [last, ...row] : [...row, last];
  });
}
