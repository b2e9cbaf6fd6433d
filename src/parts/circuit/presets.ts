export type Preset = 'simple' | 'neuron' | 'hinge' | 'twice';

/** The course's own circuits: none of their wires cross. */
export const presets: Record<Preset, { formula: string; values: number[] }> = {
  simple: { formula: 'q = x + y; f = q * z', values: [-2, 5, -4] },
  neuron: { formula: '1 / (1 + exp(-(w0*x0 + w1*x1 + w2)))', values: [2, -1, -3, -2, -3] },
  hinge: { formula: 's = w*x + b; max(0, 1 - y*s)', values: [0.5, 2, -0.5, 1] },
  twice: { formula: 'q = x * y; f = q * q + q', values: [2, -1] },
};
