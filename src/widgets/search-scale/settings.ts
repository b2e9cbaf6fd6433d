/** The least rate that can be chosen, as a logarithm to base 10. */
// zh: 可以选的最小学习率，以 10 为底的对数。
export const least = { min: -7, max: -2, step: 1 };
