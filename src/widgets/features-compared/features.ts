import { hog, hogSize } from '@lib/features/hog';
import { hueHistogram } from '@lib/features/hue';
import { bagOfWords } from '@parts/features/bag';
import { pictureNumbers, pictureSide } from '@parts/features/patches';
import type { Kind } from './kinds';

const hueBins = 10;
const words = 64;
const stepsToWords = 10;

const hogNumbers = /* @__PURE__ */ hogSize(pictureSide, pictureSide).length;

/** How many numbers describe a picture. */
// zh: 一张图由多少个数描述。
export const sizes: Record<Kind, number> = {
  pixels: pictureNumbers,
  hues: hueBins,
  hog: hogNumbers,
  hogAndHues: hogNumbers + hueBins,
  words,
};

export type Description = Record<Kind, ArrayLike<number>>;

/** Describes pictures in every way; the visual words are learned from the pictures that are for training. */
// zh: 用每种方式描述图；视觉单词从训练图学出。
export function describing(training: Uint8Array, seed: number): (picture: Uint8Array) => Description {
  const bag = bagOfWords(training, { words, side: 6, look: 'contrast', seed }, stepsToWords);
  return (picture) => {
    const edges = [...hog({ width: pictureSide, height: pictureSide, values: greyOf(picture) })];
    const hues = hueHistogram(picture, { bins: hueBins });
    return { pixels: picture, hues, hog: edges, hogAndHues: [...edges, ...hues], words: bag(picture) };
  };
}

/** The mean of the three colours of each pixel. */
// zh: 每个像素三种颜色的平均。
function greyOf(picture: Uint8Array): Float64Array {
  const area = pictureNumbers / 3;
  const grey = new Float64Array(area);
  for (let p = 0; p < area; p++) grey[p] = (picture[p] + picture[area + p] + picture[2 * area + p]) / 3;
  return grey;
}
