/** Pixels along a side of the picture. */
// zh: 图每边的像素数。
export const side = 32;

/** The layers that a stack is made of. Convolutions are padded, so that at stride 1 they keep the size. */
// zh: 堆叠可用的层。卷积都补了零，步幅为 1 时大小不变。
export const kinds = [
  { kernel: 1, stride: 1, isPool: false },
  { kernel: 3, stride: 1, isPool: false },
  { kernel: 5, stride: 1, isPool: false },
  { kernel: 7, stride: 1, isPool: false },
  { kernel: 3, stride: 2, isPool: false },
  { kernel: 2, stride: 2, isPool: true },
] as const;

export const mostLayers = 6;

/** A level of the stack: the input, or what a layer yields. */
// zh: 堆叠的一级：输入，或某一层的输出。
export interface Level {
  /** Units along a side. */
  // zh: 每边的单元数。
  count: number;
  /** Pixels that a unit sees along a side, those beyond the edge included. */
  // zh: 一个单元每边能看到的像素数，包括边缘之外的。
  field: number;
  /** Pixels from one unit to the next. */
  // zh: 相邻两个单元相隔多少像素。
  jump: number;
  /** Where the middle of unit 0 lies, in pixels from the edge. */
  // zh: 第 0 个单元的中心在哪里，从边缘起以像素计。
  first: number;
}

export const paddingOf = ({ kernel, isPool }: { kernel: number; isPool: boolean }) => (isPool ? 0 : (kernel - 1) / 2);

/**
 * The levels of a stack, from the pixels up. Each layer widens the field by (kernel − 1) jumps, and a stride multiplies
 * the jump. Ends early where a layer no longer fits.
 */
// zh: 从像素往上，堆叠的各级。每一层把感受野加宽 (卷积核边长 − 1) 个间隔，步幅使间隔成倍增大。放不下时提前结束。
export function levelsOf(layers: readonly number[]): Level[] {
  const levels: Level[] = [{ count: side, field: 1, jump: 1, first: 0.5 }];
  for (const code of layers) {
    const { kernel, stride } = kinds[code];
    const { count, field, jump, first } = levels[levels.length - 1];
    const padding = paddingOf(kinds[code]);
    const room = count + 2 * padding - kernel;
    if (room < 0) break;
    levels.push({
      count: Math.floor(room / stride) + 1,
      field: field + (kernel - 1) * jump,
      jump: jump * stride,
      first: first + ((kernel - 1) / 2 - padding) * jump,
    });
  }
  return levels;
}

/** The units from … to (inclusive) that unit `at` of the top level depends on, level by level from the pixels up. */
// zh: 顶层第 `at` 个单元依赖的单元，从第几个到第几个（含两端），自像素起逐级列出。
export function coneOf(layers: readonly number[], at: number): { from: number; to: number }[] {
  const levels = levelsOf(layers);
  const cone = [{ from: at, to: at }];
  for (let i = levels.length - 1; i > 0; i--) {
    const kind = kinds[layers[i - 1]];
    const padding = paddingOf(kind);
    const { from, to } = cone[0];
    cone.unshift({ from: from * kind.stride - padding, to: to * kind.stride - padding + kind.kernel - 1 });
  }
  return cone;
}

/** Of these pixels, from … to (inclusive), how many lie in the picture. */
// zh: 这些像素（从第几个到第几个，含两端）里，有几个在图内。
export const pixelsIn = ({ from, to }: { from: number; to: number }) =>
  Math.max(0, Math.min(side - 1, to) - Math.max(0, from) + 1);

/** Weights of the stack for each pair of channels: of C² k², the sum of k². Pooling has none. */
// zh: 每对通道之间的权重数：C² k² 里的 k² 之和。池化没有权重。
export const weightsOf = (layers: readonly number[]) =>
  layers.reduce((sum, code) => sum + (kinds[code].isPool ? 0 : kinds[code].kernel ** 2), 0);
