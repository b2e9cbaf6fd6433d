import { backward } from '@lib/engine/autograd';
import { tensor, type Tensor } from '@lib/engine/tensor';
import { avgPool2d, cat, maximum, maxPool2d, mul, reshape, slice, sum } from '@lib/ops';

export interface State {
  /** Sixteen numbers of a map, row by row. */
  // zh: 特征图的十六个数，逐行排列。
  input: number[];
  /** The gradient that arrives at each of the four windows. */
  // zh: 到达四个窗口的梯度。
  upstream: number[];
  /** What the four numbers of a window become: their maximum by pooling, by the function `maximum`, or their mean. */
  // zh: 一个窗口的四个数变成什么：池化取最大值、函数 `maximum`，或取平均。
  kind: 'max' | 'maximum' | 'average';
}

const float64 = { dtype: 'float64' } as const;
export const side = 4;

/** The places of a window's numbers in the map. */
// zh: 一个窗口的数在特征图里的位置。
export const placesOf = (window: number): number[] => {
  const first = 2 * side * Math.floor(window / 2) + 2 * (window % 2);
  return [first, first + 1, first + side, first + side + 1];
};

/** The maximum of each window by comparing two numbers at a time. */
// zh: 每次比较两个数，求出各窗口的最大值。
function pairwise(map: Tensor): Tensor {
  const windows = [0, 1, 2, 3].map((window) => {
    const [a, b, c, d] = placesOf(window).map((at) => slice(map, [null, null, [Math.floor(at / side), Math.floor(at / side) + 1], [at % side, (at % side) + 1]])); // prettier-ignore
    return maximum(maximum(a, b), maximum(c, d));
  });
  return reshape(cat(windows, 3), [1, 1, 2, 2]);
}

const asMap = (input: number[]) => reshape(tensor(input, float64), [1, 1, side, side]);

/** The largest number of each window. */
// zh: 每个窗口里最大的数。
function largestOf(input: number[]): number[] {
  return [...maxPool2d(asMap(input), 2).data];
}

/** The gradient of the map through a kind of pooling, for one that arrives at the windows. */
// zh: 特征图的梯度，经过某种池化，由到达各窗口的梯度求得。
function backThrough(pool: (map: Tensor) => Tensor, input: number[], upstream: number[]): number[] {
  const leaf = tensor(input, { ...float64, requiresGrad: true });
  const output = pool(reshape(leaf, [1, 1, side, side]));
  backward(sum(mul(output, reshape(tensor(upstream, float64), [1, 1, 2, 2]))));
  return [...leaf.grad!.data];
}

/** The gradient of the map where pooling keeps the largest number of each window. */
// zh: 池化保留各窗口最大的数时，特征图的梯度。
function backToLargest(input: number[], upstream: number[]): number[] {
  return backThrough((map) => maxPool2d(map, 2), input, upstream);
}

/** A map of 4 × 4 in windows of 2 × 2: the largest number of each and the mean, and the gradient on its way back. */
// zh: 4 × 4 的特征图分成 2 × 2 的窗口：各窗口的最大值和平均，以及往回走的梯度。
export function compute({ input, upstream, kind }: State) {
  const largest = largestOf(input);
  const means = [...avgPool2d(asMap(input), 2).data];
  const back = (upstream: number[]) =>
    kind === 'max'
      ? backToLargest(input, upstream)
      : backThrough(kind === 'maximum' ? pairwise : (map) => avgPool2d(map, 2), input, upstream);
  const gradient = back(upstream);
  return {
    largest,
    means,
    output: kind === 'average' ? means : largest,
    gradient,
    /** What each number gets of a gradient of 1 that arrives at its window. */
    // zh: 到达窗口的梯度若为 1，每个数各得多少。
    shares: back([1, 1, 1, 1]),
    /** For each window the places of its largest numbers: more than one at a tie. */
    // zh: 每个窗口里最大的数的位置：有并列时不止一个。
    winners: largest.map((most, window) => placesOf(window).filter((at) => input[at] === most)),
    /** Numbers of the map that get no gradient at all. */
    // zh: 特征图里完全得不到梯度的数。
    without: gradient.filter((value) => value === 0).length,
  };
}

export type Model = ReturnType<typeof compute>;
