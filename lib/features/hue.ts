/**
 * The hue of a colour in degrees, 0 ≤ hue < 360: red 0, green 120, blue 240; and how colourful it is, 0 ≤ chroma ≤ 1:
 * the largest of the three minus the smallest, as a share of 255. Grey has no hue: its chroma is 0, and 0 is returned
 * for its hue. A dark pixel has a small chroma, however pure its colour.
 * @category pictures
 * @example
 * hueOf(0, 255, 255) // [180, 1]
 */
export function hueOf(red: number, green: number, blue: number): [hue: number, chroma: number] {
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const spread = most - least;
  if (spread === 0) return [0, 0];
  const sextant =
    most === red ? (green - blue) / spread : most === green ? 2 + (blue - red) / spread : 4 + (red - green) / spread;
  const hue = 60 * sextant;
  return [hue < 0 ? (hue + 360) % 360 : hue, spread / 255];
}

/**
 * The share of the total weight in each of `bins` equal parts of the colour circle, the first from 0° on. The shares
 * add up to 1; if the total weight is 0, so is each share. Shapes: as many weights as hues, in degrees → bins. Error:
 * fewer than one bin, or not a whole number of them.
 * @category pictures
 * @example
 * hueShares([10, 350, 200], [1, 1, 2], 2) // [0.25, 0.75]
 */
export function hueShares(hues: ArrayLike<number>, weights: ArrayLike<number>, bins: number): number[] {
  if (!Number.isInteger(bins) || bins < 1) throw new RangeError(`bins must be a whole number from 1 on, not ${bins}`);
  const shares = Array<number>(bins).fill(0);
  let total = 0;
  for (let i = 0; i < hues.length; i++) {
    shares[hueBin(hues[i], bins)] += weights[i];
    total += weights[i];
  }
  return total > 0 ? shares.map((share) => share / total) : shares;
}

/**
 * The bin of a hue: which of `bins` equal parts of the circle, from 0 on. The circle closes: 360° is 0°.
 * @category pictures
 * @example
 * hueBin(359, 12) // 11
 */
export function hueBin(hue: number, bins: number): number {
  const degrees = hue >= 0 && hue < 360 ? hue : ((hue % 360) + 360) % 360;
  return Math.min(bins - 1, Math.floor((degrees * bins) / 360)); // multiplied first: 240° begins the third of three bins
}

/**
 * The color histogram of a picture: the share of each part of the circle of hues. By `chroma` a pixel counts as much as it
 * is colourful, so that grey and dark ones, whose hue is chance, count little; by `each`, every pixel that has a hue counts
 * one. Grey pixels have none and are left out either way; an entirely grey picture gives only zeros.
 * Shapes: pixels, from 0 to 255, all of red, then of green, then of blue → bins. Error: a number of pixels that three does
 * not divide.
 * @category pictures
 * @example
 * hueHistogram([255, 0, 0, 0, 0, 85], { bins: 3 }) // [0.75, 0, 0.25]
 */
export function hueHistogram(
  pixels: ArrayLike<number>,
  { bins = 10, counts = 'chroma' }: { bins?: number; counts?: 'chroma' | 'each' } = {},
): number[] {
  const area = pixels.length / 3;
  if (!Number.isInteger(area)) throw new RangeError(`pixels of three colours, not ${pixels.length} numbers`);
  const [hues, weights] = [new Float64Array(area), new Float64Array(area)];
  for (let i = 0; i < area; i++) {
    const [hue, chroma] = hueOf(pixels[i], pixels[area + i], pixels[2 * area + i]);
    hues[i] = hue;
    weights[i] = counts === 'each' ? Math.sign(chroma) : chroma;
  }
  return hueShares(hues, weights, bins);
}
