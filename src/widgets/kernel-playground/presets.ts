/** Kernels to begin with; none of them solves the task. */
export const presets = {
  edges: [0, -1, 0, -1, 4, -1, 0, -1, 0],
  identity: [0, 0, 0, 0, 1, 0, 0, 0, 0],
  blur: Array.from({ length: 9 }, () => 1 / 9),
  sharpen: [0, -1, 0, -1, 5, -1, 0, -1, 0],
  emboss: [-2, -1, 0, -1, 1, 1, 0, 1, 2],
};

export type Preset = keyof typeof presets;
export const presetNames = Object.keys(presets) as Preset[];

/** A kernel 5 × 5 with the same weights in its middle, or the middle 3 × 3 of one. */
export function resized(kernel: number[], side: number): number[] {
  const from = kernel.length > 9 ? 5 : 3;
  if (from === side) return kernel;
  const off = (side - from) / 2;
  return Array.from({ length: side * side }, (_, i) => {
    const [row, column] = [Math.floor(i / side) - off, (i % side) - off];
    const isInside = row >= 0 && row < from && column >= 0 && column < from;
    return isInside ? (kernel[row * from + column] ?? 0) : 0;
  });
}
