export const orders = ['shuffled', 'sorted'] as const;
export const sizes = ['1', '2', '8', '32'] as const;
export const momenta = ['0.01', '0.1', '0.5', '1'] as const;
export const variances = ['unbiased', 'biased'] as const;
export const companies = ['batch', 'mixed', 'round', 'square'] as const;

export type Order = (typeof orders)[number];
export type Company = (typeof companies)[number];

export const points = 192;
export const units = 32;
export const classes = 2;
export const steps = 400;
export const rate = 0.03;

/** The part of the plane that is seen, and the cells of its maps, some of them beyond its edges. */
// zh: 看得见的那部分平面，以及决策图的格子数，其中有几格在边界之外。
export const span = { x: 2, y: 1.6 };
export const grid = { columns: 28, rows: 22, beyond: 1 };
