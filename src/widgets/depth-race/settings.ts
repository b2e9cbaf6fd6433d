export const entries = ['default', 'he', 'norm', 'selu'] as const;
export type Entry = (typeof entries)[number];

/** The rates of Adam that are tried: the same for all. */
// zh: 要试的 Adam 学习率：大家都一样。
export const tried = [0.001, 0.003, 0.01] as const;
export const rates = ['best', '0.001', '0.003', '0.01'] as const;
export const counts = ['1', '3', '5'] as const;

export const depth = 20;
export const width = 32;
/** How many points of both moons there are; all are learned at every step. */
// zh: 两弯月牙共有多少点；每一步都学习所有的点。
export const allPoints = 200;
/** The share of them that is to be right. */
// zh: 其中要分对的比例。
export const goal = 0.99;
/** Who has not arrived by then is out. */
// zh: 到那时还没到达的就出局。
export const mostSteps = 300;
