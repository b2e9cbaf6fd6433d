/** Bounds of a weight or bias, and of a pixel. */
export const weights = { min: -3, max: 3, step: 0.05 };
export const probes = { min: -1, max: 1, step: 0.01 };
