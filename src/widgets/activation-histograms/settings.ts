export const names = ['tanh', 'relu', 'leaky', 'sigmoid', 'selu'] as const;
export type Name = (typeof names)[number];
export const starts = ['own', 'xavier', 'he', 'cut', 'pytorch'] as const;
export type Start = (typeof starts)[number];

/** How wide all layers are, the input too. */
export const units = 500;
/** How many examples there are; while a hand moves, the first few are shown. */
export const examples = 200;
export const few = 16;
/** The smallest and the largest deviation of the weights. */
export const leastStd = 0.01;
export const mostStd = 1;
/** How many layers have a histogram, and how many bins that has. */
export const most = 10;
export const bins = 41;
/** From this share of its bound on a value is saturated. */
export const saturatedAt = 0.99;
/** The values that a histogram covers; the bins at the ends hold what lies beyond. */
export const covered: Record<Name, [from: number, to: number]> = { tanh: [-1, 1], sigmoid: [0, 1], relu: [0, 4], leaky: [-0.5, 3.5], selu: [-2, 4] }; // prettier-ignore
export const coveredGradient: [from: number, to: number] = [-3, 3];
