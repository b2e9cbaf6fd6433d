/** The number of values in a picture: 32 × 32 pixels of three colours. */
export const pictureSize = 32 * 32 * 3;

/**
 * Distinguishes pictures drawn by this code from those of another version: the first digits of the SHA-256 of the first
 * 500 pictures of seed 1.
 */
export const drawingVersion = 'd6d25c007e242955';

/** For each seed, the pixels of the first pictures if they have already been drawn. */
const kept = new Map<number, Uint8Array>();

/**
 * Keeps the first pictures of a seed, drawn by `pictures` earlier, perhaps in another thread: from now on they are
 * copied, and only later ones are drawn. Does nothing if at least as many are already kept.
 */
export function keepDrawn(seed: number, pixels: Uint8Array): void {
  if (pixels.length > (kept.get(seed)?.length ?? 0)) kept.set(seed, pixels);
}

/** The kept pixels of a seed; empty if there are none. */
export const drawnBefore = (seed: number): Uint8Array => kept.get(seed) ?? new Uint8Array(0);
