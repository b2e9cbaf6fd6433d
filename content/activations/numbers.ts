import { apart, along, lowest, moments, slopeAt, valueAt } from './functions';

/** Every decimal of the chapter's prose. */
export const numbers = {
  sigmoid: { slopeAtThree: slopeAt('sigmoid', 3), slopeAtSix: slopeAt('sigmoid', 6) },
  means: { sigmoid: moments('sigmoid').mean, relu: moments('relu').mean, elu: moments('elu').mean },
  gelu: {
    lowest: lowest('gelu').y,
    at: lowest('gelu').x,
    apart: apart((_, i) => along('gelu')[i], (x) => x / (1 + Math.exp(-1.702 * x))), // prettier-ignore
    fromRelu: apart((_, i) => along('gelu')[i], (x) => Math.max(0, x)), // prettier-ignore
  },
  silu: { lowest: lowest('silu').y, at: lowest('silu').x },
  // right of 0 the slope is λ, far to the left the value −λα
  selu: { lambda: slopeAt('selu', 1), alpha: -valueAt('selu', -1000) / slopeAt('selu', 1) },
};
