export const entries = ['default', 'he', 'norm', 'selu'] as const;
export type Entry = (typeof entries)[number];

/** The rates of Adam that are tried: the same for all. */
export const tried = [0.001, 0.003, 0.01] as const;
export const rates = ['best', '0.001', '0.003', '0.01'] as const;
export const counts = ['1', '3', '5'] as const;

export const depth = 20;
export const width = 32;
/** How many points of both moons there are; all are learned at every step. */
export const allPoints = 200;
/** The share of them that is to be right. */
export const goal = 0.99;
/** Who has not arrived by then is out. */
export const mostSteps = 300;
