/** A picture that the page draws: four bytes for each pixel. */
export interface ImageSpec {
  width: number;
  height: number;
  rgba: Uint8ClampedArray<ArrayBuffer>;
}

/** How many pixels a picture may have on each side. */
export const longestSide = 1024;

/** Reads a picture from anything at all; null where it is none, or its size is impossible. */
export function readImage(data: unknown): ImageSpec | null {
  if (typeof data !== 'object' || data === null) return null;
  const { width, height, rgba } = data as ImageSpec;
  const fits = (side: unknown) => Number.isInteger(side) && (side as number) >= 1 && (side as number) <= longestSide;
  if (!fits(width) || !fits(height) || !(rgba instanceof Uint8ClampedArray)) return null;
  return rgba.length === 4 * width * height ? { width, height, rgba: rgba.slice() } : null;
}
