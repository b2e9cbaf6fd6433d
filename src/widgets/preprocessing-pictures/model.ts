import { pictures } from '@lib/data/pictures/index';
import { eigh } from '@lib/eigh';
import { noGrad } from '@lib/engine/op';
import { Tensor, zeros } from '@lib/engine/tensor';
import { memo } from '@lib/memo';
import { crossEntropy, div, linear, matmul, mean, mul, std, sub, transpose } from '@lib/ops';
import * as optim from '@lib/optim/index';
import { answersOf } from '@parts/classAnswers';

export const kept = ['1', '4', '16', '30', '64', '144', '299'] as const;

export interface State {
  /** Which of the test pictures is shown. */
  // zh: 显示第几张测试图像。
  picture: number;
  /** With how many eigen-pictures it is rebuilt and whitened. */
  // zh: 用几张特征图像来重建和白化。
  k: (typeof kept)[number];
}

export const trained = 300;
export const tested = 200;
export const size = 3072;
/** How many eigen-pictures are shown. */
// zh: 显示几张特征图像。
export const shownPictures = 8;
/** Added to the variances that whitening divides by the root of: of pixels from 0 to 255. */
// zh: 白化时先给方差加上它，再除以平方根：像素是从 0 到 255 的。
const epsilon = 1e-5;
/** How many test pictures are standardized together, where each lot is treated by its own statistics. */
// zh: 几张测试图像一起标准化，每批用自己的统计量。
export const lots = [1, 2, 5, 20, 200] as const;

const numbersIn = (pixels: Uint8Array) => new Tensor(Float64Array.from(pixels), [pixels.length / size, size]);

/** What is fast, where the last digits do not matter. */
// zh: 最后几位不要紧时，用这个算得快。
const inFloat32 = ({ values, shape }: Tensor) => new Tensor(Float32Array.from(values), shape);

/** Training pictures and others, each a row of 3,072 numbers from 0 to 255. */
// zh: 训练图像和测试图像，每张一行，3,072 个从 0 到 255 的数。
const setsOf = memo((seed: number) => {
  const [train, test] = [pictures({ n: trained, seed }), pictures({ n: tested, seed: 1000 + seed })];
  return { train: numbersIn(train.pixels), test: numbersIn(test.pixels), labels: { train: train.labels, test: test.labels } };
}); // prettier-ignore

/**
 * The principal components of pictures: their mean, the directions in which they vary most (the eigen-pictures, rows of
 * V) and the variances there. There are fewer pictures than numbers, so the products of pictures, 300 × 300 of them, have
 * all eigenvalues of the 3,072 × 3,072 covariances but those that are 0.
 */
// zh: 图像的主成分：均值、差别最大的那些方向（特征图像，即 V 的各行）以及这些方向上的方差。图像的张数比每张图像里的数少，所以图像两两的内积（300 × 300 个）就有 3,072 × 3,072 协方差矩阵的全部特征值，只缺那些 0。
export function components(train: Tensor) {
  const n = train.shape[0];
  const middle = mean(train, 0);
  const X = sub(train, middle);
  const { eigenvalues, eigenvectors } = eigh(div(matmul(X, transpose(X, 0, 1)), n));
  const most = eigenvalues.values[n - 1];
  const order = Array.from({ length: n }, (_, i) => n - 1 - i).filter((i) => eigenvalues.values[i] > 1e-9 * most);
  const variances = order.map((i) => eigenvalues.values[i]);
  // so that the rows of U X are of length 1
  // zh: 使 U X 的各行长度为 1
  const scaled = new Float64Array(order.length * n);
  order.forEach((i, k) => {
    for (let row = 0; row < n; row++)
      scaled[k * n + row] = eigenvectors.values[row * n + i] / Math.sqrt(n * variances[k]);
  });
  const U = new Tensor(scaled, [order.length, n]);
  return {
    mean: middle,
    deviation: std(train, 0, { unbiased: false }),
    variances,
    V: matmul(inFloat32(U), inFloat32(X)),
  };
}

/** The pictures’ components, and what they are for pictures that had no part in finding them. */
// zh: 图像的主成分，以及它们用在没有参与计算的图像上会怎样。
export const found = memo((seed: number) => {
  const { train, test } = setsOf(seed);
  const parts = components(train);
  const coordinates = matmul(inFloat32(sub(test, parts.mean)), transpose(parts.V, 0, 1));
  const squares = mean(mul(coordinates, coordinates), 0).values;
  const total = parts.variances.reduce((sum, value) => sum + value, 0);
  let sum = 0;
  return {
    ...parts,
    coordinates,
    /** The share of the variance that the first k components hold, for k = 1 … */
    // zh: 前 k 个主成分占方差的比例，k 从 1 开始。
    shares: parts.variances.map((value) => (sum += value) / total),
    /** Of test pictures, whitened: the mean square of each component. That of the training pictures is 1. */
    // zh: 测试图像白化之后，各主成分的均方。训练图像的是 1。
    whitened: parts.variances.map((value, k) => squares[k] / (value + epsilon)),
  };
});

/** How many components hold a share of the variance. */
// zh: 要多少个主成分，才能占到方差的这个比例。
export const needed = (shares: number[], share: number) => shares.findIndex((value) => value >= share) + 1;

/**
 * A linear classifier that learns from standardized pictures, and the share of test pictures that it gets right: treated
 * by the training set’s mean and deviations, and in lots, each by its own.
 */
// zh: 用标准化的图像训练的线性分类器，以及它分对的测试图像的比例：测试图像用训练集的均值和标准差处理，或者分批，每批用自己的。
export const accuraciesOf = memo((seed: number) => {
  const { train, test, labels } = setsOf(seed);
  const by = (rows: Tensor, from: Tensor) => {
    const deviation = std(from, 0, { unbiased: false });
    // where a lot has no spread it is only centred
    // zh: 一批图像毫无离散的地方，只做零中心化
    const divisor = new Tensor(
      Float64Array.from(deviation.values, (value) => (value > 1e-9 ? value : 1)),
      [size],
    );
    return inFloat32(div(sub(rows, mean(from, 0)), divisor));
  };
  const x = by(train, train);
  const [W, b] = [zeros([10, size], { requiresGrad: true }), zeros([10], { requiresGrad: true })];
  const answers = Array.from(labels.train);
  const training = optim.adam([W, b], { lr: 0.001 });
  for (let step = 0; step < 40; step++) training.minimize(() => crossEntropy(linear(x, W, b), answers));
  const rightOf = (rows: Tensor, from: number) => {
    const guesses = noGrad(() => answersOf(linear(rows, W, b)));
    return guesses.filter((guess, i) => guess === labels.test[from + i]).length;
  };
  const lot = (from: number, to: number) => new Tensor(test.values.slice(from * size, to * size) as Float64Array, [to - from, size]); // prettier-ignore
  return {
    train: rightOf(by(test, train), 0) / tested,
    own: lots.map((many) => {
      let right = 0;
      for (let from = 0; from < tested; from += many) {
        const rows = lot(from, Math.min(tested, from + many));
        right += rightOf(by(rows, rows), from);
      }
      return right / tested;
    }),
  };
});

/** Numbers as a picture: 0 is grey, and all but the largest hundredth fit in. */
// zh: 把一些数画成图像：0 是灰色，除了最大的百分之一，都在能显示的范围之内。
function visible(values: ArrayLike<number>): Uint8Array {
  const sizes = Float64Array.from(values, Math.abs).sort();
  const reach = sizes[Math.floor(0.99 * sizes.length)] || 1;
  return Uint8Array.from(values, (value) => Math.round(127.5 + 127.5 * Math.max(-1, Math.min(1, value / reach))));
}
const asPixels = (values: ArrayLike<number>) => Uint8Array.from(values, (value) => Math.round(Math.max(0, Math.min(255, value)))); // prettier-ignore

/** A test picture on its way through the steps, by what the training pictures are like. */
// zh: 一张测试图像依次经过各个步骤，用的是训练图像的统计量。
export function compute({ picture, k: chosen }: State) {
  const { test, labels } = setsOf(1);
  const { mean: middle, deviation, V, coordinates, variances, shares, whitened } = found(1);
  const at = Math.round(Math.max(0, Math.min(tested - 1, picture)));
  const k = Math.min(Number(chosen), variances.length);
  const pixels = test.values.slice(at * size, (at + 1) * size);
  const centred = Float64Array.from(pixels, (value, p) => value - middle.values[p]);
  const own = Array.from(coordinates.values.slice(at * variances.length, at * variances.length + k));
  /** Eigen-pictures added up, each times its weight. */
  // zh: 把特征图像按各自的倍数加起来。
  const added = (times: number[]) => {
    const sum = new Float64Array(size);
    times.forEach((factor, i) => {
      for (let p = 0; p < size; p++) sum[p] += factor * V.values[i * size + p];
    });
    return sum;
  };
  const rebuilt = added(own);
  const square = (values: ArrayLike<number>) => Array.from(values).reduce((sum, value) => sum + value * value, 0);
  return {
    label: labels.test[at],
    /** As they are seen: 3,072 numbers from 0 to 255 each. */
    // zh: 显示出来的样子：每张 3,072 个从 0 到 255 的数。
    pixels: asPixels(pixels),
    mean: asPixels(middle.values),
    centred: visible(centred),
    normalised: visible(centred.map((value, p) => value / (deviation.values[p] || 1))),
    rebuilt: asPixels(rebuilt.map((value, p) => value + middle.values[p])),
    whitened: visible(added(own.map((value, i) => value / Math.sqrt(variances[i] + epsilon)))),
    eigenPictures: Array.from({ length: shownPictures }, (_, i) => visible(V.values.slice(i * size, (i + 1) * size))),
    k,
    shares,
    spreads: whitened,
    /** The share of this picture’s own distance from the mean that k eigen-pictures hold. */
    // zh: 这张图像与平均图像的差别里，k 张特征图像包含的比例。
    ofThis: square(rebuilt) / square(centred),
    accuracies: accuraciesOf(1),
  };
}

export type Model = ReturnType<typeof compute>;
