export const curves = ['wave', 'corners', 'bump'] as const;
export type Curve = (typeof curves)[number];

/** Kinks are placed by hand, or found by training. */
// zh: 折角由人摆放，或由训练找到。
export const ways = ['placed', 'trained'] as const;
export type Way = (typeof ways)[number];

/** The most units, and how near to each other kinks can be placed. */
// zh: 单元最多多少个；两个折角最近能摆到多近。
export const most = 16;
export const apart = 0.02;

/** How networks are trained, and after how many steps they are looked at. */
// zh: 网络怎样训练，每隔几步看一次。
export const run = { steps: 2000, every: 100, rate: 0.01, points: 101 };
