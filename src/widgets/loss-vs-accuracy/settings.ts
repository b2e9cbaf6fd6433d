export const runs = ['slow', 'long'] as const;
export type RunName = (typeof runs)[number];
export const sets = ['training', 'validation'] as const;
export const spans = ['20', '2', '0.2', '0.02'] as const;

/** Examples in each of the two sets, and the pixels of a side that the network sees, each the mean of 16. */
// zh: 两个集合各有多少样本，以及网络看到的每边像素数，每个像素取 16 个的平均。
export const examples = 200;
export const pixels = 8;
export const classes = 10;
export const hidden = 32;
export const batchSize = 20;
export const lastEpoch = 100;

/** How each run is trained: SGD, from weights with deviation `std`, or from He’s initialization. */
// zh: 每次训练怎么做：SGD，初始权重的标准差为 `std`，或用 He 初始化。
export const settings: Record<RunName, { rate: number; momentum: number; std: number | 'he' }> = {
  slow: { rate: 0.01, momentum: 0, std: 0.01 },
  long: { rate: 0.02, momentum: 0.9, std: 'he' },
};

/** By how much a right score can be raised or lowered by hand. */
// zh: 手动把正确类别的分数最多抬高或压低多少。
export const mostPush = 20;
/** All scores can be multiplied by up to this, or divided by it. */
// zh: 所有分数最多乘以（或除以）这个倍数。
export const leastFactor = 0.1;
export const mostFactor = 4;
