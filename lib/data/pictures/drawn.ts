/** Numbers in a picture: 32 × 32 pixels of three colours. */
export const pictureSize = 32 * 32 * 3;

/**
 * Tells pictures that were drawn by this code from those of another version: the first digits of the SHA-256 of the first 500
 * pictures of seed 1.
 */
export const drawingVersion = 'd6d25c007e242955';

/** Of each seed, the pixels of the first pictures, where they have been drawn before. */
const kept = new Map<number, Uint8Array>();

/**
 * Keeps the first pictures of a seed, as `pictures` once drew them, perhaps in another thread: from here on it copies them,
 * and draws only what comes after. Fewer than are kept already change nothing.
 */
export function keepDrawn(seed: number, pixels: Uint8Array): void {
  if (pixels.length > (kept.get(seed)?.length ?? 0)) kept.set(seed, pixels);
}

/** The pixels that are kept of a seed; none if there are none. */
export const drawnBefore = (seed: number): Uint8Array => kept.get(seed) ?? new Uint8Array(0);
