/** What people get wrong in the bias trick, the likelier first. */
export const mistakes = [
  'bias-first',
  'ones',
  'zeros',
  'first-bias',
  'reversed-biases',
  'negated',
  'added-too',
] as const;

export type Mistake = (typeof mistakes)[number];

/** The rows as made by someone who makes these mistakes. */
export function wrong(made: ReadonlySet<string>, W: number[][], b: number[]): number[][] {
  const has = (mistake: Mistake) => made.has(mistake);
  return W.map((weights, c) => {
    const bias = has('first-bias') ? b[0] : has('reversed-biases') ? b[b.length - 1 - c] : b[c];
    const row = has('added-too') ? weights.map((weight) => weight + bias) : weights;
    const last = has('ones') ? 1 : has('zeros') ? 0 : has('negated') ? -bias : bias;
    return has('bias-first') ? [last, ...row] : [...row, last];
  });
}
