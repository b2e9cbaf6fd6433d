/** The learning rates of SGD and, as multiples of He’s standard deviation, the scales of the first weights. */
// zh: SGD 的学习率，以及初始权重的尺度（以 He 初始化标准差的倍数计）。
export const rates = [0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10] as const;
export const scales = [0.25, 0.35, 0.5, 0.7, 1, 1.4, 2, 2.8] as const;
export const side = 8;

/** Where the batch is normalized: before the ReLU or after it. */
// zh: 在哪里归一化：ReLU 之前还是之后。
export const places = ['before', 'after'] as const;
export type Place = (typeof places)[number];

export const depth = 8;
export const width = 16;
export const points = 64;
export const steps = 60;
/** A setting trains if the mean of its last losses is below this. */
// zh: 最后几步的平均损失低于这个数，就算训练成功。
export const goal = 0.1;
export const lastLosses = 5;

/** Which cells are tried first: every fourth, then every second, then all. The cell of a rate and a scale is 8 · scale + rate. */
// zh: 先试哪些格子：先每隔四个，再每隔两个，最后是全部。格子的编号是 8 · 尺度 + 学习率。
export const order = [4, 2, 1].flatMap((stride, level) => {
  const isOn = (k: number, by: number, from: number) => k % by === from;
  const [from, coarser, coarserFrom] = [level === 0 ? 2 : 0, 2 * stride, level === 1 ? 2 : 0];
  return Array.from({ length: side * side }, (_, cell) => cell).filter((cell) => {
    const at = [cell % side, Math.floor(cell / side)];
    return at.every((k) => isOn(k, stride, from)) && !(level > 0 && at.every((k) => isOn(k, coarser, coarserFrom)));
  });
});
/** How many cells the coarser two levels have. */
// zh: 较粗的两层一共有多少个格子。
export const coarse = (side / 2) ** 2;
