import { drawPicture } from '@lib/data/pictures/index';
import { hueOf } from '@lib/features/hue';
import { Random } from '@lib/random';

export const side = 32;
export const area = side * side;

export const pictureNames = ['ship', 'frog', 'car', 'truck', 'plain', 'grey'] as const;
export type PictureName = (typeof pictureNames)[number];
export const orders = ['drawn', 'shuffled', 'sorted'] as const;
export type Order = (typeof orders)[number];

/** One colour everywhere, for a picture whose pixels are all alike. */
// zh: 处处同一种颜色，用作所有像素都一样的图。
const plain = [212, 116, 36];

/** A picture of the course: 1,024 numbers of red, then of green, then of blue. */
// zh: 课程的一张图：先是 1,024 个红色的数，然后是绿色，然后是蓝色。
export function pictureOf(name: PictureName): Uint8Array {
  const pixels = new Uint8Array(3 * area);
  if (name === 'frog') drawPicture('frog', 1, pixels);
  else if (name === 'car') drawPicture('automobile', 7, pixels);
  else if (name === 'truck') drawPicture('truck', 12, pixels);
  else drawPicture('ship', 10, pixels);
  if (name !== 'plain' && name !== 'grey') return pixels;
  return pixels.map((_, i) => {
    if (name === 'plain') return plain[Math.floor(i / area)];
    const p = i % area;
    return Math.round(0.299 * pixels[p] + 0.587 * pixels[area + p] + 0.114 * pixels[2 * area + p]);
  });
}

/** By how much red is multiplied, and blue divided, in the reddest light. */
// zh: 光最偏红时，红色乘以多少，蓝色除以多少。
const reddest = 1.6;

/** A picture in another light, as whole numbers from 0 to 255: what would be brighter than white is white. */
// zh: 换一种光照下的图，取 0 到 255 的整数：比白还亮的就是白。
export function lit(pixels: ArrayLike<number>, brightness: number, tint: number): number[] {
  const factors = [brightness * reddest ** tint, brightness, brightness / reddest ** tint];
  return Array.from(pixels, (value, i) =>
    Math.min(255, Math.round(value * factors[Math.floor((3 * i) / pixels.length)])),
  );
}

/** Hue, in degrees, and chroma, from 0 to 1, of every pixel. */
// zh: 每个像素的色相（度）和彩度（0 到 1）。
export function colours(pixels: ArrayLike<number>): { hues: number[]; chromas: number[] } {
  const count = pixels.length / 3;
  const found = Array.from({ length: count }, (_, i) => hueOf(pixels[i], pixels[count + i], pixels[2 * count + i]));
  return { hues: found.map(([hue]) => hue), chromas: found.map(([, chroma]) => chroma) };
}

/** The same pixels in another order: as they were, at random, or by hue with the grey ones last. */
// zh: 同样的像素换一个顺序：照原样、随机，或按色相排列（灰色的放在最后）。
export function arranged(pixels: number[], order: Order): number[] {
  if (order === 'drawn') return pixels;
  const places = Array.from({ length: area }, (_, i) => i);
  if (order === 'shuffled') {
    const random = new Random(11);
    for (let i = area - 1; i > 0; i--) {
      const j = random.integer(i + 1);
      [places[i], places[j]] = [places[j], places[i]];
    }
  } else {
    const { hues, chromas } = colours(pixels);
    const rank = (i: number) => (chromas[i] > 0 ? hues[i] : 360);
    places.sort((a, b) => rank(a) - rank(b));
  }
  return [0, 1, 2].flatMap((c) => places.map((i) => pixels[c * area + i]));
}
