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
  // zh: 十张图中的哪一张，按类别。
  picture: number[];
  /** The mixing matrix: for each new channel, how much of red, green and blue; row by row. */
  // zh: 混合矩阵：每个新通道里红、绿、蓝各多少；逐行排列。
  mix: number[];
  bias: number[];
  /** Filters of one number per channel, or of nine. */
  // zh: 每个通道一个数的滤波器，还是九个数的。
  kernel: '1' | '3';
  /** Whether the pixels have changed places before they are mixed. */
  // zh: 混合之前是否把像素换了位置。
  shuffled: boolean;
  /** The pixel that is looked at. */
  // zh: 要看的像素。
  column: number[];
  row: number[];
}

const float64 = { dtype: 'float64' } as const;

/** A picture of each class, as numbers from 0 to 1: red, green, blue. */
// zh: 每类一张图，用 0 到 1 的数表示：红、绿、蓝。
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
// zh: 像素的一种顺序，和它们原来的位置毫无关系。
const order = memo(() => {
  const random = new Random(7);
  return Array.from({ length: area }, (_, i) => [random.uniform(), i])
    .sort(([a], [b]) => a - b)
    .map(([, i]) => i);
});

/** (3, H, W), its pixels in another order. */
// zh: (3, H, W)，像素换了顺序。
const reordered = (values: ArrayLike<number>, order: number[]) =>
  Array.from({ length: values.length }, (_, i) => values[area * Math.floor(i / area) + order[i % area]]);

/** A layer of three filters over (3, H, W); nine numbers a channel are its one number, a ninth of it at each of the nine places. */
// zh: 对 (3, H, W) 的三个滤波器的一层；每个通道的九个数都取那一个数的九分之一。
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
// zh: 用 1×1 滤波器混合图的通道，旁边是对每个像素单独用同一个线性层。
export function compute({ picture, mix, bias, kernel, shuffled }: State) {
  const { data } = picturesOf()[picture[0]];
  const asShown = shuffled ? reordered(data, order()) : [...data];
  const output = [...mixed(asShown, { mix, bias, kernel }).data];

  // every pixel a row of three numbers, (1024, 3), through a linear layer
  // zh: 每个像素是三个数的一行，(1024, 3)，经过一个线性层
  const rows = permute(reshape(tensor(asShown, float64), [3, area]), [1, 0]);
  const byPixel = linear(rows, reshape(tensor(mix, float64), [3, 3]), tensor(bias, float64));
  const alone = [...permute(byPixel, [1, 0]).data];

  // mixed first and moved afterwards: the same, if no pixel has looked at another
  // zh: 先混合再换位置：如果没有像素看过别的像素，结果就一样
  const movedAfter = reordered(mixed(data, { mix, bias, kernel }).data, order());
  const movedBefore = mixed(reordered(data, order()), { mix, bias, kernel }).data;
  const differs = (i: number) => [0, 1, 2].some((c) => Math.abs(movedAfter[c * area + i] - movedBefore[c * area + i]) > 1e-9); // prettier-ignore

  return {
    /** Red, green, blue of every pixel, from 0 to 1. */
    // zh: 每个像素的红、绿、蓝，从 0 到 1。
    input: asShown,
    output,
    /** The largest difference between the convolution and the linear layer. */
    // zh: 卷积与线性层的最大差。
    fromLinear: Math.max(...output.map((value, i) => Math.abs(value - alone[i]))),
    /** How many of the 1,024 pixels come out otherwise when they change places before and not after. */
    // zh: 先换位置和后换位置相比，1,024 个像素中有几个结果不同。
    moved: Array.from({ length: area }, (_, i) => i).filter(differs).length,
  };
}

export type Model = ReturnType<typeof compute>;

/** What filters over 56 × 56 × 64 that yield 32 channels cost, as in the lecture. */
// zh: 在 56 × 56 × 64 上、给出 32 个通道的滤波器要花费多少，同讲义。
export function squeeze(size: number) {
  const layer = { kind: 'conv', filters: 32, size, stride: 1, pad: (size - 1) / 2 } as const;
  const from = [64, 56, 56] as const;
  return { parameters: parametersOf(layer, from), multiplyAdds: multiplyAddsOf(layer, from, [32, 56, 56]) };
}
