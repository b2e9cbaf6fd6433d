import { TensorError } from '@lib/engine/errors';
import { ones, tensor, zeros, type Tensor } from '@lib/engine/tensor';
import { conv2d, pad, reshape } from '@lib/ops';

export interface State {
  /** The side of the input, and of the filter. */
  // zh: 输入的边长，和滤波器的边长。
  size: number;
  filter: number;
  stride: number;
  padding: number;
  /** The place of the window that is shown, counted from 0 along a side. */
  // zh: 所显示的窗口的位置，沿边从 0 数起。
  at: number[];
  /** The numbers of a row for which two libraries pad in their own ways. */
  // zh: 一行数，两个库对它各有各的补零方法。
  row: number[];
}

const float64 = { dtype: 'float64' } as const;

/** The number of positions of a filter along one side, as the library counts; 0 if it does not fit at all. */
// zh: 滤波器沿一边能放几处，按库的数法；根本放不下则为 0。
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
// zh: 步幅为此时“same”是什么意思：三个 1 扫过一行。
const across = 3;
const step = 2;

/** Three ones over a row, with zeros before and after it: the padded row and what the library's layer answers. */
// zh: 三个 1 扫过一行，前后补零：补零后的行，以及库里的层给出的结果。
function summed(row: number[], before: number, after: number) {
  const x: Tensor = reshape(tensor(row, float64), [1, 1, 1, row.length]);
  const padded = pad(x, [before, after]);
  const sums = conv2d(padded, ones([1, 1, 1, across], float64), undefined, { stride: [1, step] });
  return { before, after, padded: [...padded.data], sums: [...sums.data] };
}

/** As many zeros as make ⌈N / S⌉ places; the odd one goes to the end. */
// zh: 补到正好 ⌈N / S⌉ 处所需的零；多出的一个放在末尾。
function asTensorFlow(row: number[]) {
  const zeroes = Math.max(0, (Math.ceil(row.length / step) - 1) * step + across - row.length);
  return summed(row, Math.floor(zeroes / 2), Math.ceil(zeroes / 2));
}

/** As many zeros on both sides, whatever the stride. */
// zh: 不论步幅多大，两边补一样多的零。
const asPyTorch = (row: number[]) => summed(row, (across - 1) / 2, (across - 1) / 2);

/**
 * The positions of a filter along a side of its input, what is left over, and how far the next window would extend
 * beyond the edge.
 */
// zh: 滤波器沿输入一边放在哪里、剩下什么，以及下一个窗口会超出多少。
export function compute({ row, at, ...layer }: State) {
  const { size, filter, stride, padding } = layer;
  const width = size + 2 * padding;
  const places = placesAlong(layer);
  const slack = width - filter;
  /** Columns, padding included, that no window reaches because the next one does not fit. */
  // zh: 因为下一个窗口放不下而没有窗口够得着的列，包括补的零。
  const left = slack < 0 ? width : slack % stride;
  const fits = slack >= 0 && left === 0;
  const [tensorflow, pytorch] = [asTensorFlow(row), asPyTorch(row)];
  return {
    width,
    places,
    /** (N + 2P − F) / S + 1, not rounded. */
    // zh: (N + 2P − F) / S + 1，不取整。
    exact: slack / stride + 1,
    fits,
    left,
    /** By how many columns the next window would hang over the edge. */
    // zh: 下一个窗口会超出边缘几列。
    over: fits ? 0 : slack < 0 ? -slack : stride - left,
    /** Where each window begins, padding included; the last one hangs over the edge where it does not fit. */
    // zh: 每个窗口从哪里开始，包括补的零；放不下时，最后一个会超出边缘。
    starts: Array.from({ length: fits ? places : places + 1 }, (_, i) => i * stride),
    shown: Math.min(fits ? places - 1 : places, Math.max(0, Math.round(at[0]))),
    keeps: fits && places === size,
    tensorflow,
    pytorch,
    agree: String(tensorflow.sums) === String(pytorch.sums),
  };
}

export type Model = ReturnType<typeof compute>;
