export const names = ['tanh', 'relu', 'leaky', 'sigmoid', 'selu'] as const;
export type Name = (typeof names)[number];
export const starts = ['own', 'xavier', 'he', 'cut', 'pytorch'] as const;
export type Start = (typeof starts)[number];

/** How wide all layers are, the input too. */
// zh: 每层有多宽，输入也一样。
export const units = 500;
/** How many examples there are; while a hand moves, the first few are shown. */
// zh: 共有多少样本；拖动时只显示头几个。
export const examples = 200;
export const few = 16;
/** The smallest and the largest deviation of the weights. */
// zh: 权重标准差的最小值和最大值。
export const leastStd = 0.01;
export const mostStd = 1;
/** How many layers have a histogram, and how many bins that has. */
// zh: 几层有直方图，每个直方图有几个区间。
export const most = 10;
export const bins = 41;
/** From this share of its bound on a value is saturated. */
// zh: 值达到界限的这个比例，就算饱和。
export const saturatedAt = 0.99;
/** The values that a histogram covers; the bins at the ends hold what lies beyond. */
// zh: 直方图覆盖的范围；范围之外的值算进两端的区间。
export const covered: Record<Name, [from: number, to: number]> = { tanh: [-1, 1], sigmoid: [0, 1], relu: [0, 4], leaky: [-0.5, 3.5], selu: [-2, 4] }; // prettier-ignore
export const coveredGradient: [from: number, to: number] = [-3, 3];
