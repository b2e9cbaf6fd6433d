import { backward } from '@lib/engine/autograd';
import { tensor, type Tensor } from '@lib/engine/tensor';
import { avgPool2d, cat, maximum, maxPool2d, mul, reshape, slice, sum } from '@lib/ops';

export interface State {
  /** Sixteen numbers of a map, row by row. */
  input: number[];
  /** The gradient that arrives at each of the four windows. */
  upstream: number[];
  /** What the four numbers of a window become: their maximum by pooling, by the function `maximum`, or their mean. */
  kind: 'max' | 'maximum' | 'average';
}

const float64 = { dtype: 'float64' } as const;
export const side = 4;

/** The places of a window's numbers in the map. */
export const placesOf = (window: number): number[] => {
  const first = 2 * side * Math.floor(window / 2) + 2 * (window % 2);
  return [first, first + 1, first + side, first + side + 1];
};

/** The maximum of each window by comparing two numbers at a time. */
function pairwise(map: Tensor): Tensor {
  const windows = [0, 1, 2, 3].map((window) => {
    const [a, b, c, d] = placesOf(window).map((at) => slice(map, [null, null, [Math.floor(at / side), Math.floor(at / side) + 1], [at % side, (at % side) + 1]])); // prettier-ignore
    return maximum(maximum(a, b), maximum(c, d));
  });
  return reshape(cat(windows, 3), [1, 1, 2, 2]);
}

const asMap = (input: number[]) => reshape(tensor(input, float64), [1, 1, side, side]);

/** The largest number of each window. */
function largestOf(input: number[]): number[] {
  return [...maxPool2d(asMap(input), 2).data];
}

/** The gradient of the map through a kind of pooling, for one that arrives at the windows. */
function backThrough(pool: (map: Tensor) => Tensor, input: number[], upstream: number[]): number[] {
  const leaf = tensor(input, { ...float64, requiresGrad: true });
  const output = pool(reshape(leaf, [1, 1, side, side]));
  backward(sum(mul(output, reshape(tensor(upstream, float64), [1, 1, 2, 2]))));
  return [...leaf.grad!.data];
}

/** The gradient of the map where pooling keeps the largest number of each window. */
function backToLargest(input: number[], upstream: number[]): number[] {
  return backThrough((map) => maxPool2d(map, 2), input, upstream);
}

/** A map of 4 × 4 in windows of 2 × 2: the largest number of each and the mean, and the gradient on its way back. */
export function compute({ input, upstream, kind }: State) {
  const largest = largestOf(input);
  const means = [...avgPool2d(asMap(input), 2).data];
  const gradient =
    kind === 'max'
      ? backToLargest(input, upstream)
      : backThrough(kind === 'maximum' ? pairwise : (map) => avgPool2d(map, 2), input, upstream);
  return {
    largest,
    means,
    output: kind === 'average' ? means : largest,
    gradient,
    /** For each window the places of its largest numbers: more than one at a tie. */
    winners: largest.map((most, window) => placesOf(window).filter((at) => input[at] === most)),
    /** Numbers of the map that get no gradient at all. */
    without: gradient.filter((value) => value === 0).length,
  };
}

export type Model = ReturnType<typeof compute>;
