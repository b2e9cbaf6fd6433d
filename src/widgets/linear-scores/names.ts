/** What the chapter gives: it works these out, and its numbers light with those of the figure as long as they are the same. */
export const given = {
  weights: [0.2, -0.5, 0.1, 2, 1.5, 1.3, 2.1, 0, 0, 0.25, 0.2, -0.3],
  bias: [1.1, 3.2, -1.2],
};

export const weightOf = (at: number, value: number) => `${value === given.weights[at] ? '' : 'linear-scores.'}W.${at}`;
export const biasOf = (i: number, value: number) => `${value === given.bias[i] ? '' : 'linear-scores.'}b.${i}`;
