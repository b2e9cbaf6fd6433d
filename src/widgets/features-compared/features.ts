import { hueHistogram } from '@lib/features/hue';
import { bagOfWords } from '@parts/features/bag';
import { pictureNumbers } from '@parts/features/patches';

export const kinds = ['pixels', 'hues', 'hog', 'hogAndHues', 'words'] as const;
export type Kind = (typeof kinds)[number];

const hueBins = 10;
const cells = 4;
const bins = 9;

const words = 64;
const stepsToWords = 10;

/** How many numbers describe a picture. */
// zh: 一张图由多少个数描述。
export const sizes: Record<Kind, number> = {
  pixels: pictureNumbers,
  hues: hueBins,
  hog: cells ** 2 * bins,
  hogAndHues: cells ** 2 * bins + hueBins,
  words,
};

export type Describe = (picture: Uint8Array) => ArrayLike<number>;

/** How a picture is described by numbers; the words are learned from the pictures that are for training. */
// zh: 怎样用数来描述一张图；单词从训练图学出。
export function describerOf(kind: Kind, training: Uint8Array, seed: number): Describe {
  switch (kind) {
    case 'pixels':
      return (picture) => picture;
    case 'hues':
      return (picture) => hueHistogram(picture, { bins: hueBins });
    case 'hog':
      return hog;
    case 'hogAndHues':
      return (picture) => [...hog(picture), ...hueHistogram(picture, { bins: hueBins })];
    case 'words':
      return bagOfWords(training, { words, side: 6, look: 'contrast', seed }, stepsToWords);
  }
}

function hog(picture: Uint8Array): number[] {
  const area = 1024;
  const light = Float64Array.from({ length: area }, (_, p) =>
    Math.sqrt((picture[p] + picture[area + p] + picture[2 * area + p]) / 765),
  );
  const votes = Array<number>(cells * cells * bins).fill(0);
  for (let y = 0; y < 32; y++)
    for (let x = 0; x < 32; x++) {
      const gx = x > 0 && x < 31 ? light[y * 32 + x + 1] - light[y * 32 + x - 1] : 0;
      const gy = y > 0 && y < 31 ? light[y * 32 + 32 + x] - light[y * 32 - 32 + x] : 0;
      const turn = (Math.atan2(gy, gx) / Math.PI + 1) % 1;
      votes[((y >> 3) * cells + (x >> 3)) * bins + Math.min(bins - 1, Math.floor(turn * bins))] += Math.hypot(gx, gy);
    }
  return votes;
}
