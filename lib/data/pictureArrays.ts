import { AreaAverage } from './areaAverage';
import type { NumberArray } from './npy';
import { PictureFileError } from './pictureFileError';

const side = 32;
const area = side * side;

/** The pictures of an array, and how to find their values in it. */
export interface Pictures {
  count: number;
  height: number;
  width: number;
  channels: number;
  /** The steps between neighbouring values: from row to row, from column to column, from colour to colour. */
  steps: { picture: number; row: number; column: number; channel: number };
  data: ArrayLike<number>;
}

const colours = [1, 3, 4];
const usual = [784, 1024, 3072];

/**
 * The pictures of an array, by its shape: (N, H, W, C), (N, C, H, W), (N, H, W), rows of numbers (N, H·W·C), or a
 * single picture (H, W, C), (C, H, W), (H, W); or null if the shape does not fit pictures. C is 1, 3 or 4 (with
 * opacity). Whether (N, K) are rows or one picture is decided by `rows`, unless K is a size that data sets have.
 */
export function picturesOf({ shape, data }: NumberArray, rows: boolean): Pictures | null {
  const last = shape[shape.length - 1];
  if (shape.includes(0)) return null;
  if (shape.length === 4) {
    const [n, a, b, c] = shape;
    if (colours.includes(c)) return channelsLast(n, a, b, c);
    if (colours.includes(a)) return channelsFirst(n, a, b, c);
  }
  if (shape.length === 3) {
    const [a, b, c] = shape;
    if (colours.includes(c)) return channelsLast(1, a, b, c);
    if (a === 1 || a === 3) return channelsFirst(1, a, b, c);
    return channelsLast(a, b, c, 1);
  }
  if (shape.length === 2 && (rows || usual.includes(last))) return flat(shape[0], last);
  if (shape.length === 2 && Math.min(...shape) > 1) return channelsLast(1, shape[0], shape[1], 1);
  if (shape.length === 1 && usual.includes(last)) return flat(1, last);
  return null;

  function channelsLast(count: number, height: number, width: number, channels: number): Pictures {
    const [picture, row] = [height * width * channels, width * channels];
    return { count, height, width, channels, data, steps: { picture, row, column: channels, channel: 1 } };
  }
  function channelsFirst(count: number, channels: number, height: number, width: number): Pictures {
    const [picture, channel] = [channels * height * width, height * width];
    return { count, height, width, channels, data, steps: { picture, row: width, column: 1, channel } };
  }
  function flat(count: number, size: number): Pictures | null {
    const grey = Math.sqrt(size);
    if (Number.isInteger(grey)) return channelsLast(count, grey, grey, 1);
    const colour = Math.sqrt(size / 3);
    if (!Number.isInteger(colour)) return null;
    const layouts = [channelsFirst(count, 3, colour, colour), channelsLast(count, colour, colour, 3)];
    return roughness(layouts[0]) <= roughness(layouts[1]) ? layouts[0] : layouts[1];
  }
}

/** How much neighbouring pixels differ in the first pictures: read in the wrong order, pictures look rough. */
function roughness({ count, height, width, channels, steps, data }: Pictures): number {
  let sum = 0;
  for (let n = 0; n < Math.min(count, 20); n++) {
    for (let c = 0; c < channels; c++) {
      for (let i = 0; i < height; i++) {
        for (let j = 1; j < width; j++) {
          const at = n * steps.picture + c * steps.channel + i * steps.row + j * steps.column;
          sum += Math.abs(data[at] - data[at - steps.column]);
        }
      }
    }
  }
  return sum;
}

/**
 * Returns a function from numbers to bytes: 0 to 1 and −1 to 1 are stretched, 0 to 255 stay as they are. Errors: other
 * numbers.
 */
function scaleOf(data: ArrayLike<number>): (value: number) => number {
  let [least, most] = [Infinity, -Infinity];
  for (let i = 0; i < data.length; i++) {
    if (!Number.isFinite(data[i])) throw new PictureFileError('not-a-number', { found: String(data[i]) });
    if (data[i] < least) least = data[i];
    if (data[i] > most) most = data[i];
  }
  if (least >= 0 && most <= 1) return (value) => Math.round(255 * value);
  if (least >= -1 && most <= 1) return (value) => Math.round(127.5 * (value + 1));
  if (least >= 0 && most <= 255) return Math.round;
  throw new PictureFileError('values', { least: Number(least.toPrecision(4)), most: Number(most.toPrecision(4)) });
}

/**
 * Returns a function that gives the first `n` pictures, centred in 32 × 32 pixels of three colours, as in CIFAR-10.
 * Errors: larger pictures, numbers that are not colours.
 */
export function asBytes({ height, width, channels, steps, data }: Pictures): (count: number) => Uint8Array {
  if (height > side || width > side) throw new PictureFileError('too-large', { found: `${height} × ${width}` });
  const scale = scaleOf(data);
  const [top, left] = [(side - height) >> 1, (side - width) >> 1];
  return (count) => {
    const pixels = new Uint8Array(count * 3 * area);
    for (let n = 0; n < count; n++) {
      const start = n * 3 * area;
      for (let c = 0; c < Math.min(3, channels); c++) {
        for (let i = 0; i < height; i++) {
          for (let j = 0; j < width; j++) {
            const at = n * steps.picture + i * steps.row + j * steps.column;
            const value = scale(data[at + c * steps.channel]);
            const white = channels === 4 ? 1 - scale(data[at + 3 * steps.channel]) / 255 : 0;
            pixels[start + c * area + (top + i) * side + left + j] = Math.round(value + white * (255 - value));
          }
        }
      }
      if (channels === 1) {
        for (const c of [1, 2]) pixels.copyWithin(start + c * area, start, start + area);
      }
    }
    return pixels;
  };
}

/** A single picture of any size, its middle square shrunk to the size of the others. */
export function asQuestion({ height, width, channels, steps, data }: Pictures): Uint8Array {
  const average = new AreaAverage(width, height);
  const scale = scaleOf(data);
  const row = new Uint8ClampedArray(4 * width);
  for (let i = 0; i < height; i++) {
    for (let j = 0; j < width; j++) {
      const at = i * steps.row + j * steps.column;
      for (let c = 0; c < 3; c++) row[4 * j + c] = scale(data[at + (channels === 1 ? 0 : c * steps.channel)]);
      row[4 * j + 3] = channels === 4 ? scale(data[at + 3 * steps.channel]) : 255;
    }
    average.add(row, 0, i, width, 1);
  }
  return average.result();
}

/** The number of labels in an array, if its shape suits labels: (N,), (N, 1), or one-hot rows, (N, 10). */
export function countOfLabels({ shape }: NumberArray): number | null {
  const isList = shape.length === 1 || (shape.length === 2 && (shape[1] === 1 || shape[1] === 10));
  return isList ? shape[0] : null;
}

/** The labels of an array. Error: anything but whole numbers from 0 to 9. */
export function asLabels({ shape, data }: NumberArray): Uint8Array {
  const classes = shape.length === 2 ? shape[1] : 1;
  const labels = new Uint8Array(shape[0]);
  for (let i = 0; i < labels.length; i++) {
    const row = Array.from({ length: classes }, (_, k) => data[i * classes + k]);
    const label = classes === 1 ? row[0] : row.indexOf(1);
    const isOneOf = classes === 1 || row.every((value, k) => value === (k === label ? 1 : 0));
    if (!isOneOf || !Number.isInteger(label) || label < 0 || label > 9) {
      throw new PictureFileError('label', { at: i, found: isOneOf ? String(label) : row.join(' '), most: 9 });
    }
    labels[i] = label;
  }
  return labels;
}
