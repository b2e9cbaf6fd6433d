export const pictureNames = ['truck', 'ship', 'horse', 'cat'] as const;
export type PictureName = (typeof pictureNames)[number];

/** One channel of numbers from 0, black, to 1, white, row by row. */
// zh: 一个通道：从 0（黑）到 1（白）的数，逐行排列。
export interface Map {
  side: number;
  values: number[];
}

/** The brightness of a picture of three colours, as the eye weighs them. */
// zh: 彩色图的亮度，三种颜色按人眼的感受加权。
export function brightness(pixels: ArrayLike<number>): Map {
  const area = pixels.length / 3;
  const weights = [0.299, 0.587, 0.114];
  const grey = (i: number) => weights.reduce((sum, weight, c) => sum + (weight * pixels[c * area + i]) / 255, 0);
  return { side: Math.sqrt(area), values: Array.from({ length: area }, (_, i) => grey(i)) };
}

/** The weights of a square kernel: 3 × 3, or 5 × 5 where there are more than nine. */
// zh: 方形卷积核的权重：3 × 3；超过九个时为 5 × 5。
export function squareOf(kernel: number[]): Map {
  const side = kernel.length > 9 ? 5 : 3;
  return { side, values: Array.from({ length: side * side }, (_, i) => kernel[i] ?? 0) };
}

/** What lies beneath the window at a place, times the weights, and the sum of these products. */
// zh: 窗口在某处下面的数、与权重的乘积，以及这些乘积的和。
export function windowOf(picture: Map, kernel: Map, [downTo, rightTo]: number[]) {
  const last = picture.side - kernel.side;
  const [row, column] = [downTo, rightTo].map((at) => Math.min(last, Math.max(0, Math.round(at))));
  const beneath = kernel.values.map((_, i) => picture.values[(row + Math.floor(i / kernel.side)) * picture.side + column + (i % kernel.side)]); // prettier-ignore
  const products = beneath.map((value, i) => value * kernel.values[i]);
  return { row, column, beneath, products, sum: products.reduce((a, b) => a + b, 0) };
}
