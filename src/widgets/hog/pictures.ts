import { drawPicture } from '@lib/data/pictures/index';
import { memo } from '@lib/memo';
import type { PictureName } from './names';

/** A square picture of three colours: all of red, then of green, then of blue, from 0 to 255. */
// zh: 方形的彩色图：先是全部的红，再是绿、蓝，从 0 到 255。
export interface Coloured {
  side: number;
  pixels: ArrayLike<number>;
}

/** Pixels in a row of the course’s pictures here. */
// zh: 这里课程图每行的像素数。
const side = 96;
const seeds: Record<Exclude<PictureName, 'edge'>, number> = { ship: 14, truck: 9, horse: 11, cat: 24 };

/** A picture of the course, with more pixels than usual; or nothing but a vertical edge. */
// zh: 课程的一张图，像素比平常多；或者只有一条竖直的边。
export const pictureOf = memo((name: PictureName): Coloured => {
  const pixels = new Uint8Array(3 * side * side);
  if (name === 'edge') pixels.forEach((_, i) => (pixels[i] = i % side < 44 ? 70 : 190));
  else drawPicture(name, seeds[name], pixels, 0, side);
  return { side, pixels };
});

/** What is done to a picture. */
// zh: 对图做了什么。
export interface Change {
  /** By what the light is multiplied. */
  // zh: 光亮乘上多少。
  light: number;
  /** By how much more red there is, and by how much less blue, in percent. */
  // zh: 红多百分之几，蓝少百分之几。
  tint: number;
  /** How far it is turned, in degrees. */
  // zh: 转过多少度。
  rotation: number;
}

/** A picture in another light, of another tint, and turned; edges are repeated, and bytes stay bytes. */
// zh: 换了光亮和色调、又转过的图；边缘重复填充，字节仍是字节。
export function changed({ side, pixels }: Coloured, { light, tint, rotation }: Change): Coloured {
  const area = side * side;
  const [sin, cos] = [Math.sin((rotation * Math.PI) / 180), Math.cos((rotation * Math.PI) / 180)];
  const gains = [1 + tint / 100, 1, 1 - tint / 100].map((gain) => gain * light);
  const within = (at: number) => Math.min(side - 1, Math.max(0, at));
  const middle = (side - 1) / 2;
  const found = new Uint8Array(3 * area);
  for (let i = 0; i < area; i++) {
    const [x, y] = [(i % side) - middle, Math.floor(i / side) - middle];
    const [fromX, fromY] = [within(middle + cos * x + sin * y), within(middle + cos * y - sin * x)];
    const [left, top] = [Math.floor(fromX), Math.floor(fromY)];
    const [right, bottom] = [within(left + 1), within(top + 1)];
    const [u, v] = [fromX - left, fromY - top];
    for (let c = 0; c < 3; c++) {
      const at = (row: number, column: number) => pixels[c * area + row * side + column];
      const value = (1 - v) * ((1 - u) * at(top, left) + u * at(top, right)) + v * ((1 - u) * at(bottom, left) + u * at(bottom, right)); // prettier-ignore
      found[c * area + i] = Math.round(Math.min(255, gains[c] * value));
    }
  }
  return { side, pixels: found };
}

/** The brightness of each pixel, in bytes, the three colours as the eye weighs them. */
// zh: 每个像素的亮度，取整成字节，三种颜色按人眼的感受加权。
export function grey({ side, pixels }: Coloured) {
  const area = side * side;
  const values = Uint8Array.from({ length: area }, (_, i) => Math.round(0.299 * pixels[i] + 0.587 * pixels[area + i] + 0.114 * pixels[2 * area + i])); // prettier-ignore
  return { width: side, height: side, values };
}
