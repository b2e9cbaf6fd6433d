import { placesAlong } from '../../shared/volumes';

export type Layer =
  | { type: 'conv'; filters: number; size: number; stride: number; padding: number }
  | { type: 'relu' }
  | { type: 'pool'; size: number; stride: number }
  | { type: 'fc'; units: number };

/** What people get wrong in counting parameters, the most likely first. */
export const mistakes = [
  'no-biases',
  'depth-forgotten',
  'one-bias',
  'depth-of-picture',
  'depth-in-fc',
  'bias-per-slice',
  'bias-per-place',
  'weights-per-place',
  'pool-counted',
  'padding-ignored',
  'stride-ignored',
  'pool-keeps-side',
  'side-of-picture',
  'filter-not-squared',
  'running-total',
  'places-not-rounded',
  'outputs',
  'side-once',
  'side-kept',
  'own-filters',
] as const;

export type Mistake = (typeof mistakes)[number];

/** The numbers as counted by someone who makes these mistakes; by someone who makes none, they are right. */
export function wrong(made: ReadonlySet<string>, shape: number[], layers: Layer[]): number[] {
  const has = (mistake: Mistake) => made.has(mistake);
  const place = (side: number, size: number, stride: number, padding: number) => {
    const step = has('stride-ignored') ? 1 : stride;
    const zeros = has('padding-ignored') ? 0 : padding;
    return has('places-not-rounded') ? (side + 2 * zeros - size) / step + 1 : placesAlong(side, size, step, zeros);
  };
  let [depth, side] = shape;
  let total = 0;
  return layers.map((layer) => {
    const inputs = has('depth-of-picture') ? shape[0] : depth;
    let count = 0;
    if (layer.type === 'conv') {
      const { filters, size, stride, padding } = layer;
      side = place(side, size, stride, padding);
      const square = has('filter-not-squared') ? size : size * size;
      const through = has('depth-forgotten') ? 1 : has('own-filters') ? filters : inputs;
      const weights = through * square * (has('weights-per-place') ? side * side : 1);
      count = filters * weights + biases(filters, inputs, side, has);
      if (has('outputs')) count = filters * side * side;
      depth = filters;
    } else if (layer.type === 'pool') {
      if (!has('pool-keeps-side')) side = place(side, layer.size, layer.stride, 0);
      if (has('pool-counted')) count = depth * layer.size * layer.size;
    } else if (layer.type === 'fc') {
      const length = has('side-of-picture') ? shape[1] : side;
      const entries = has('depth-in-fc') ? depth : depth * length * (has('side-once') ? 1 : length);
      const bias = has('no-biases') ? 0 : has('one-bias') ? 1 : layer.units;
      count = has('outputs') ? layer.units : layer.units * entries + bias;
      [depth, side] = [layer.units, has('side-kept') ? side : 1];
      if (has('side-of-picture')) shape = [shape[0], 1];
    }
    total += count;
    return has('running-total') ? total : count;
  });
}

function biases(filters: number, depth: number, side: number, has: (mistake: Mistake) => boolean): number {
  if (has('no-biases')) return 0;
  if (has('one-bias')) return 1;
  return filters * (has('bias-per-slice') ? depth : has('bias-per-place') ? side * side : 1);
}
