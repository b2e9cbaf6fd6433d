import { TensorError } from '@lib/engine/errors';
import { ones, tensor, zeros, type Tensor } from '@lib/engine/tensor';
import { conv2d, pad, reshape } from '@lib/ops';

export interface State {
  /** The side of the input, and of the filter. */
  size: number;
  filter: number;
  stride: number;
  padding: number;
  /** The place of the window that is shown, counted from 0 along a side. */
  at: number[];
  /** The numbers of a row for which two libraries pad in their own ways. */
  row: number[];
}

const float64 = { dtype: 'float64' } as const;

/** How often a filter stands along one side, as the library counts; 0 where it does not fit at all. */
export function placesAlong({ size, filter, stride, padding }: Omit<State, 'at' | 'row'>): number {
  try {
    return conv2d(zeros([1, 1, 1, size]), zeros([1, 1, 1, filter]), undefined, {
      stride: [1, stride],
      padding: [0, padding],
    }).shape[3];
  } catch (error) {
    if (error instanceof TensorError) return 0;
    throw error;
  }
}

/** What “same” means at this stride: three ones over a row. */
const across = 3;
const step = 2;

/** Three ones over a row, with zeros before and after it: the padded row and what the library's layer answers. */
function summed(row: number[], before: number, after: number) {
  const x: Tensor = reshape(tensor(row, float64), [1, 1, 1, row.length]);
  const padded = pad(x, [before, after]);
  const sums = conv2d(padded, ones([1, 1, 1, across], float64), undefined, { stride: [1, step] });
  return { before, after, padded: [...padded.data], sums: [...sums.data] };
}

/** As many zeros as make ⌈N / S⌉ places; the odd one goes to the end. */
function asTensorFlow(row: number[]) {
  const zeroes = Math.max(0, (Math.ceil(row.length / step) - 1) * step + across - row.length);
  return summed(row, Math.floor(zeroes / 2), Math.ceil(zeroes / 2));
}

/** As many zeros on both sides, whatever the stride. */
const asPyTorch = (row: number[]) => summed(row, (across - 1) / 2, (across - 1) / 2);

/** Where a filter stands along a side of its input, what is left over, and by how much the next window would hang over. */
export function compute({ row, at, ...layer }: State) {
  const { size, filter, stride, padding } = layer;
  const width = size + 2 * padding;
  const places = placesAlong(layer);
  const slack = width - filter;
  /** Columns, padding included, that no window reaches because the next one does not fit. */
  const left = slack < 0 ? width : slack % stride;
  const fits = slack >= 0 && left === 0;
  const [tensorflow, pytorch] = [asTensorFlow(row), asPyTorch(row)];
  return {
    width,
    places,
    /** (N + 2P − F) / S + 1, not rounded. */
    exact: slack / stride + 1,
    fits,
    left,
    /** By how many columns the next window would hang over the edge. */
    over: fits ? 0 : slack < 0 ? -slack : stride - left,
    /** Where each window begins, padding included; the last one hangs over the edge where it does not fit. */
    starts: Array.from({ length: fits ? places : places + 1 }, (_, i) => i * stride),
    shown: Math.min(fits ? places - 1 : places, Math.max(0, Math.round(at[0]))),
    keeps: fits && places === size,
    tensorflow,
    pytorch,
    agree: String(tensorflow.sums) === String(pytorch.sums),
  };
}

export type Model = ReturnType<typeof compute>;
