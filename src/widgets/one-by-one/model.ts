import { drawPicture, pictureClasses } from '@lib/data/pictures/index';
import { tensor, type Tensor } from '@lib/engine/tensor';
import { memo } from '@lib/memo';
import { conv2d, linear, permute, reshape } from '@lib/ops';
import { Random } from '@lib/random';
import { multiplyAddsOf, parametersOf } from '@parts/convnet/layers';

export const side = 32;
const area = side * side;

export interface State {
  /** Which of the ten pictures, by class. */
  picture: number[];
  /** The mixing matrix: for each new channel, how much of red, green and blue; row by row. */
  mix: number[];
  bias: number[];
  /** Filters of one number per channel, or of nine. */
  kernel: '1' | '3';
  /** Whether the pixels have changed places before they are mixed. */
  shuffled: boolean;
  /** The pixel that is looked at. */
  column: number[];
  row: number[];
}

const float64 = { dtype: 'float64' } as const;

/** A picture of each class, as numbers from 0 to 1: red, green, blue. */
const picturesOf = memo(() =>
  pictureClasses.map((name, label) => {
    const pixels = new Uint8Array(3 * area);
    drawPicture(name, 40 + label, pixels);
    return tensor(
      [...pixels].map((value) => value / 255),
      float64,
    );
  }),
);

/** An order of the pixels that has nothing to do with where they were. */
const order = memo(() => {
  const random = new Random(7);
  return Array.from({ length: area }, (_, i) => [random.uniform(), i])
    .sort(([a], [b]) => a - b)
    .map(([, i]) => i);
});

/** (3, H, W), its pixels in another order. */
const reordered = (values: ArrayLike<number>, order: number[]) =>
  Array.from({ length: values.length }, (_, i) => values[area * Math.floor(i / area) + order[i % area]]);

/** A layer of three filters over (3, H, W); nine numbers a channel are its one number, a ninth of it at each of the nine places. */
function mixed(x: ArrayLike<number>, { mix, bias, kernel }: Pick<State, 'mix' | 'bias' | 'kernel'>): Tensor {
  const places = kernel === '1' ? 1 : 9;
  const weight = mix.flatMap((value) => Array.from({ length: places }, () => value / places));
  const k = Math.sqrt(places);
  return conv2d(
    reshape(tensor(Array.from(x), float64), [1, 3, side, side]),
    reshape(tensor(weight, float64), [3, 3, k, k]),
    tensor(bias, float64),
    { padding: (k - 1) / 2 },
  );
}

/** The channels of a picture mixed by 1×1 filters, beside the same linear layer applied to each pixel alone. */
export function compute({ picture, mix, bias, kernel, shuffled }: State) {
  const { data } = picturesOf()[picture[0]];
  const asShown = shuffled ? reordered(data, order()) : [...data];
  const output = [...mixed(asShown, { mix, bias, kernel }).data];

  // every pixel a row of three numbers, (1024, 3), through a linear layer
  const rows = permute(reshape(tensor(asShown, float64), [3, area]), [1, 0]);
  const byPixel = linear(rows, reshape(tensor(mix, float64), [3, 3]), tensor(bias, float64));
  const alone = [...permute(byPixel, [1, 0]).data];

  // mixed first and moved afterwards: the same, if no pixel has looked at another
  const movedAfter = reordered(mixed(data, { mix, bias, kernel }).data, order());
  const movedBefore = mixed(reordered(data, order()), { mix, bias, kernel }).data;
  const differs = (i: number) => [0, 1, 2].some((c) => Math.abs(movedAfter[c * area + i] - movedBefore[c * area + i]) > 1e-9); // prettier-ignore

  return {
    /** Red, green, blue of every pixel, from 0 to 1. */
    input: asShown,
    output,
    /** The largest difference between the convolution and the linear layer. */
    fromLinear: Math.max(...output.map((value, i) => Math.abs(value - alone[i]))),
    /** How many of the 1,024 pixels come out otherwise when they change places before and not after. */
    moved: Array.from({ length: area }, (_, i) => i).filter(differs).length,
  };
}

export type Model = ReturnType<typeof compute>;

/** What filters over 56 × 56 × 64 that yield 32 channels cost, as in the lecture. */
export function squeeze(size: number) {
  const layer = { kind: 'conv', filters: 32, size, stride: 1, pad: (size - 1) / 2 } as const;
  const from = [64, 56, 56] as const;
  return { parameters: parametersOf(layer, from), multiplyAdds: multiplyAddsOf(layer, from, [32, 56, 56]) };
}
