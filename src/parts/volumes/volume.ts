/** The geometry of an oblique drawing of a volume, in pixels: its face towards the reader, its depth to the upper right. */
export interface Oblique {
  /** Pixels for each number along a side of the face. */
  unit: number;
  width: number;
  height: number;
  depth: number;
}

/**
 * The drawn depth of a volume of so many channels. It grows more slowly than their number, because a thousand would not
 * fit the page.
 */
const depthPixels = (channels: number) => 4 + 7 * Math.sqrt(channels);

/** The shift to the right, and up, for each pixel of depth. */
const right = 0.8;
const up = 0.5;

/** The size of the drawing, and the position of the face's upper left corner. */
export function sizeOf({ unit, width, height, depth }: Oblique) {
  const z = depthPixels(depth);
  return { width: width * unit + right * z, height: height * unit + up * z, top: up * z, deep: z };
}

type Point = readonly [number, number];

/** A cross section of the volume, `share` of the way from its face to its back, as the points of a polygon. */
export function rectangle(volume: Oblique, box: { x: number; y: number; w: number; h: number }, share = 0): Point[] {
  const { top, deep } = sizeOf(volume);
  const at = (x: number, y: number): Point => [
    x * volume.unit + right * deep * share,
    top + y * volume.unit - up * deep * share,
  ];
  return [at(box.x, box.y), at(box.x + box.w, box.y), at(box.x + box.w, box.y + box.h), at(box.x, box.y + box.h)];
}

/** The three visible sides of a box through the whole depth: face, top and right. */
export function sides(volume: Oblique, box: { x: number; y: number; w: number; h: number }): Point[][] {
  const front = rectangle(volume, box);
  const back = rectangle(volume, box, 1);
  return [front, [front[0], back[0], back[1], front[1]], [front[1], back[1], back[2], front[2]]];
}

export const pointsText = (points: readonly Point[]) =>
  points.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');
