/** A picture for the page to draw: four bytes per pixel. */
export interface ImageSpec {
  width: number;
  height: number;
  rgba: Uint8ClampedArray<ArrayBuffer>;
}

/** The most pixels on each side of a picture. */
export const longestSide = 1024;

/** Reads a picture from any data; null if it is not one, or its size is impossible. */
export function readImage(data: unknown): ImageSpec | null {
  if (typeof data !== 'object' || data === null) return null;
  const { width, height, rgba } = data as ImageSpec;
  const fits = (side: unknown) => Number.isInteger(side) && (side as number) >= 1 && (side as number) <= longestSide;
  if (!fits(width) || !fits(height) || !(rgba instanceof Uint8ClampedArray)) return null;
  return rgba.length === 4 * width * height ? { width, height, rgba: rgba.slice() } : null;
}
