import { pictures } from '@lib/data/pictures/index';
import { hueShares } from '@lib/features/hue';
import { finish } from '@lib/finish';
import { nearest } from '@lib/knn';
import { memo } from '@lib/memo';
import { area, arranged, colours, lit, pictureOf, type Order, type PictureName } from './picture';

export interface State {
  picture: PictureName;
  /** How many pixels have been counted: only the drawing depends on it. */
  // zh: 已经数了多少个像素：只影响怎样画。
  pixel: number;
  bins: number;
  /** Whether a pixel counts as much as it is colourful, or each with a hue counts one. */
  // zh: 像素按彩度计数，还是只要有色相就各计一个。
  counts: 'chroma' | 'each';
  order: Order;
  /** All three colours are multiplied by it. */
  // zh: 三种颜色都乘以它。
  brightness: number;
  /** From bluish light, −1, to reddish light, 1. */
  // zh: 从偏蓝的光（−1）到偏红的光（1）。
  tint: number;
}

export const mostBins = 36;
export const shown = 6;
/** How many pictures the nearest ones are looked for among. */
// zh: 在多少张图里找最近的。
export const searched = 500;
const size = 3 * area;
const block = 125;

/** How much of all weight falls into each part of the circle of hues; zeros where there is none. */
// zh: 色相环的每个区间各占总权重的多少；没有权重时全为零。
function barsOf(hues: number[], weights: number[], bins: number): number[] {
  return hueShares(hues, weights, bins);
}

const weightsOf = (chromas: number[], counts: State['counts']) =>
  counts === 'each' ? chromas.map((chroma) => Math.sign(chroma)) : chromas;

/** The bars of a picture, and what they are made of. */
// zh: 一张图的直方图，以及它由什么得来。
function histogram(pixels: ArrayLike<number>, { bins, counts }: Pick<State, 'bins' | 'counts'>) {
  const { hues, chromas } = colours(pixels);
  const weights = weightsOf(chromas, counts);
  return { hues, chromas, weights, shares: barsOf(hues, weights, bins) };
}

/** Which share of all colour has moved to another bin, from 0 to 1; all of it, where one picture has none. */
// zh: 有多大比例的颜色换到了别的区间，从 0 到 1；只有一张图有颜色时为 1。
export function movedBy(a: number[], b: number[]): number {
  const total = [...a, ...b].reduce((sum, share) => sum + share, 0);
  return total > 0 ? a.reduce((sum, share, bin) => sum + Math.abs(share - b[bin]), 0) / total : 0;
}

/** How far two pictures are apart: the mean difference of their numbers, from 0 to 255. */
// zh: 两张图相差多少：各个数之差的平均值，从 0 到 255。
export const apartBy = (a: ArrayLike<number>, b: ArrayLike<number>): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += Math.abs(a[i] - b[i]);
  return sum / a.length;
};

const originals = memo(pictureOf, { most: 6 });

/** The pictures that are searched, as far as they have been drawn. */
// zh: 供查找的图，已画出的部分。
class Album {
  readonly pixels = new Uint8Array(searched * size);
  made = 0;
  more() {
    this.pixels.set(pictures({ n: block, seed: 1, from: this.made }).pixels, this.made * size);
    this.made += block;
  }
  picture = (i: number) => this.pixels.subarray(i * size, (i + 1) * size);
  bars = memo(
    (bins: number, counts: State['counts']) =>
      Array.from({ length: searched }, (_, i) => histogram(this.picture(i), { bins, counts }).shares),
    { most: 3 },
  );
}

const albumOf = memo(() => new Album());

/** The pictures of the album at the least distance. */
// zh: 图集里距离最小的几张。
function closest(album: Album, distanceTo: (i: number) => number): number[][] {
  const distances = Array.from({ length: searched }, (_, i) => distanceTo(i));
  return nearest(distances, shown).map((i) => [...album.picture(i)]);
}

/** The color histogram of a picture, the course’s or the reader’s own, in some light and order, and its nearest pictures. */
// zh: 一张图（课程的或读者自己的）在某种光照和像素顺序下的颜色直方图，以及与它最近的图。
export function* frames(state: State, own?: Uint8Array, { progress }: { progress?(share: number): void } = {}) {
  const original = own ?? originals(state.picture);
  const pixels = arranged(lit(original, state.brightness, state.tint), state.order);
  const now = histogram(pixels, state);
  const model = {
    pixels,
    ...now,
    /** How many pixels are grey, and so in no bin. */
    // zh: 有多少像素是灰色的，因而不落在任何区间。
    without: now.chromas.filter((chroma) => chroma === 0).length,
    /** What order and light have changed: the bars, from 0 to 1, and the numbers of the pixels, from 0 to 255. */
    // zh: 顺序和光照改变了多少：直方图从 0 到 1，像素的数从 0 到 255。
    moved: movedBy(now.shares, histogram(original, state).shares),
    apart: apartBy(pixels, original),
    /** The nearest pictures by their bars, and by their pixels; by bars none where all is grey, neither while the album is drawn. */
    // zh: 按直方图最近的图和按像素最近的图；全灰时没有前者，图集还在画时两者都为空。
    byBars: [] as number[][],
    byPixels: [] as number[][],
  };
  const album = albumOf();
  while (album.made < searched) {
    yield model;
    album.more();
    progress?.(album.made / searched);
  }
  const bars = album.bars(state.bins, state.counts);
  return {
    ...model,
    // a picture without bars is not near to any
    // zh: 没有直方图的图，谈不上与谁相近
    byBars: model.without === area ? [] : closest(album, (i) => movedBy(now.shares, bars[i])),
    byPixels: closest(album, (i) => apartBy(pixels, album.picture(i))),
  };
}

export const compute = (state: State, own?: Uint8Array) => finish(frames(state, own));

export type Model = ReturnType<typeof compute>;
