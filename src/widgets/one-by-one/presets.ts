/** Mixing matrices, row by row, and their biases. */
export const presets = {
  same: { mix: [1, 0, 0, 0, 1, 0, 0, 0, 1], bias: [0, 0, 0] },
  grey: { mix: [0.3, 0.6, 0.1, 0.3, 0.6, 0.1, 0.3, 0.6, 0.1], bias: [0, 0, 0] },
  swap: { mix: [0, 0, 1, 0, 1, 0, 1, 0, 0], bias: [0, 0, 0] },
  negative: { mix: [-1, 0, 0, 0, -1, 0, 0, 0, -1], bias: [1, 1, 1] },
  opponent: { mix: [2, -1, -1, -1, 2, -1, -1, -1, 2], bias: [0, 0, 0] },
};
export type Preset = keyof typeof presets;
