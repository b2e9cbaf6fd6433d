import { Random } from '../random';
import { tensor, type Tensor } from '../engine/tensor';

/** Points of the plane with their classes. */
export interface Points {
  /** Shape (N, 2). */
  x: Tensor;
  /** A class for each point, from 0 on. */
  y: number[];
}

/** How many points are drawn, and how. */
export interface PointsOptions {
  /** The number of points in all classes together; 200 by default. */
  n?: number;
  /** The standard deviation of the noise added to each coordinate; 0 by default. */
  noise?: number;
  /** The same seed draws the same points; 0 by default. */
  seed?: number;
}

/** Draws `n` points; `place` returns the position of point `i` before noise, and its class. */
export function drawPoints(
  { n = 200, noise = 0, seed = 0 }: PointsOptions,
  place: (i: number, random: Random) => { at: [number, number]; label: number },
): Points {
  const random = new Random(seed);
  const rows: [number, number][] = [];
  const y: number[] = [];
  for (let i = 0; i < n; i++) {
    const { at, label } = place(i, random);
    rows.push([at[0] + noise * random.normal(), at[1] + noise * random.normal()]);
    y.push(label);
  }
  return { x: tensor(rows), y };
}
