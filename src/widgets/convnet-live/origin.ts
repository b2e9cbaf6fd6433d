import { parametersAt, volumeOf, type LayerCost } from './weightsOf';

/** A cell of a map: which layer, which channel, and where in it; layer −1 is the picture itself. */
export interface Cell {
  layer: number;
  channel: number;
  row: number;
  column: number;
}

/** What a picture became in each layer, with the weights that made it so. */
export interface Seen {
  /** The picture’s numbers, and then those of each layer. */
  values: readonly ArrayLike<number>[];
  layers: readonly LayerCost[];
  weights: Float32Array;
}

/** One number that goes into a cell: from where, and what it is multiplied by. */
export interface Place extends Cell {
  input: number;
  weight: number;
  /** True in the padding, where every input is 0. */
  outside: boolean;
}

/** Where the number of a cell comes from. */
export type Origin = { cell: Cell; value: number } & (
  | { kind: 'pixel' }
  | { kind: 'sum'; places: Place[]; side: number; sum: number; bias: number }
  | { kind: 'largest'; places: Place[]; side: number; from: number }
  | { kind: 'relu'; place: Place }
  | { kind: 'bn'; place: Place; mean: number; deviation: number; scale: number; shift: number }
);

const eps = 1e-5;

/** The index of a cell among the numbers of its layer. */
export function indexOf({ layer, channel, row, column }: Cell, layers: readonly LayerCost[]): number {
  const [, height = 1, width = 1] = volumeOf(layer, layers);
  return (channel * height + row) * width + column;
}

/** The nearest cell that there is. */
export function within(cell: Cell, layers: readonly LayerCost[]): Cell {
  const layer = Math.max(-1, Math.min(layers.length - 1, cell.layer));
  const [channels, height = 1, width = 1] = volumeOf(layer, layers);
  const clamp = (value: number, count: number) => Math.max(0, Math.min(count - 1, value));
  return {
    layer,
    channel: clamp(cell.channel, channels),
    row: clamp(cell.row, height),
    column: clamp(cell.column, width),
  };
}

/** Where the number of a cell comes from, by the layer that makes it. */
export function originOf(cell: Cell, { values, layers, weights }: Seen): Origin {
  const value = values[cell.layer + 1][indexOf(cell, layers)];
  if (cell.layer < 0) return { kind: 'pixel', cell, value };
  const { layer, from } = layers[cell.layer];
  const inputs = values[cell.layer];
  const [weight, second, mean, variance] = parametersAt(cell.layer, layers, weights);
  const place = (channel: number, row: number, column: number, by: number): Place => {
    const [, height = 1, width = 1] = from;
    const outside = row < 0 || column < 0 || row >= height || column >= width;
    const input = outside ? 0 : inputs[(channel * height + row) * width + column];
    return { layer: cell.layer - 1, channel, row, column, input, weight: by, outside };
  };
  switch (layer.kind) {
    case 'relu':
      return { kind: 'relu', cell, value, place: place(cell.channel, cell.row, cell.column, 1) };
    case 'bn': {
      const c = cell.channel;
      return {
        kind: 'bn',
        cell,
        value,
        place: place(c, cell.row, cell.column, 1),
        mean: mean[c],
        deviation: Math.sqrt(variance[c] + eps),
        scale: weight[c],
        shift: second[c],
      };
    }
    case 'pool': {
      const places = windowAt(layer.size, (i, j) =>
        place(cell.channel, cell.row * layer.stride + i, cell.column * layer.stride + j, 1),
      );
      const largest = Math.max(...places.map(({ input }) => input));
      return { kind: 'largest', cell, value, places, side: layer.size, from: places.findIndex(({ input }) => input === largest) }; // prettier-ignore
    }
    case 'conv': {
      const { size, stride, pad } = layer;
      const places = Array.from({ length: from[0] }, (_, c) =>
        windowAt(size, (i, j) => {
          const by = weight[((cell.channel * from[0] + c) * size + i) * size + j];
          return place(c, cell.row * stride + i - pad, cell.column * stride + j - pad, by);
        }),
      ).flat();
      return { kind: 'sum', cell, value, places, side: size, sum: total(places), bias: second[cell.channel] };
    }
    case 'fc': {
      const [, height = 1, width = 1] = from;
      const places = Array.from(inputs, (_, i) => {
        const [channel, rest] = [Math.floor(i / (height * width)), i % (height * width)];
        return place(channel, Math.floor(rest / width), rest % width, weight[cell.channel * inputs.length + i]);
      });
      return { kind: 'sum', cell, value, places, side: width, sum: total(places), bias: second[cell.channel] };
    }
  }
}

const windowAt = (size: number, at: (i: number, j: number) => Place) =>
  Array.from({ length: size * size }, (_, k) => at(Math.floor(k / size), k % size));

const total = (places: readonly Place[]) => places.reduce((sum, { input, weight }) => sum + input * weight, 0);

/** The part of a cell that adds most to its size: the way back to the picture. Null for a pixel. */
export function mainPart(origin: Origin): Cell | null {
  switch (origin.kind) {
    case 'pixel':
      return null;
    case 'largest':
      return origin.places[origin.from];
    case 'sum': {
      const inside = origin.places.filter(({ outside }) => !outside);
      const sign = origin.value < 0 ? -1 : 1;
      return inside.reduce((best, each) => (sign * each.input * each.weight > sign * best.input * best.weight ? each : best)); // prettier-ignore
    }
    default:
      return origin.place;
  }
}
