import type { HeightMap } from '@lib/graph/heightMap';
import type { Relief } from './relief';

/** A surface as a mesh of squares in a box, with u from 0 to 1 from left to right, and v from front to back. */
export interface Mesh {
  /** The number of corners along each side. */
  size: number;
  /** The drawn heights of the corners, from 0 to 1, row by row from the front. */
  lifts: Float32Array;
  /** The light on each square, from 0 to 1. */
  lights: Float32Array;
}

/** The height of the box, as a share of its sides. */
const tall = 0.5;

/** A mesh with `size` corners a side over a map of heights, without anything beyond the figure's edges. */
export function meshOf({ heights, columns, rows, beyond }: HeightMap, relief: Relief, size: number): Mesh {
  const lifts = new Float32Array(size * size);
  const cell = (share: number, cells: number) => beyond + Math.round(share * (cells - 2 * beyond - 1));
  for (let j = 0; j < size; j++) {
    for (let i = 0; i < size; i++) {
      const height = heights[cell(1 - j / (size - 1), rows) * columns + cell(i / (size - 1), columns)];
      lifts[j * size + i] = Number.isFinite(height) ? relief(height) : 0;
    }
  }
  const lights = new Float32Array((size - 1) ** 2);
  const run = 1 / (size - 1);
  for (let j = 0; j < size - 1; j++) {
    for (let i = 0; i < size - 1; i++) {
      const at = j * size + i;
      const du = ((lifts[at + 1] - lifts[at]) * tall) / run;
      const dv = ((lifts[at + size] - lifts[at]) * tall) / run;
      // light comes from the left, the front and above
      lights[j * (size - 1) + i] = Math.max(0, (0.5 * du + 0.35 * dv + 0.8) / Math.hypot(du, dv, 1));
    }
  }
  return { size, lifts, lights };
}

/** The drawn height at a place of the mesh, between its corners. */
export function liftAt({ size, lifts }: Mesh, u: number, v: number): number {
  const [x, y] = [u, v].map((share) => Math.min(1, Math.max(0, share)) * (size - 1));
  const [i, j] = [x, y].map((at) => Math.min(size - 2, Math.floor(at)));
  const [a, b] = [x - i, y - j];
  const at = j * size + i;
  const front = lifts[at] * (1 - a) + lifts[at + 1] * a;
  const back = lifts[at + size] * (1 - a) + lifts[at + size + 1] * a;
  return front * (1 - b) + back * b;
}

/** A turned box seen from far away: `yaw` about its vertical axis, `pitch` above the horizon, in degrees. */
export class Camera {
  readonly #cos: number;
  readonly #sin: number;
  readonly #up: number;
  readonly #down: number;

  constructor(
    readonly yaw: number,
    readonly pitch: number,
  ) {
    const [turn, tilt] = [yaw, pitch].map((degrees) => (degrees * Math.PI) / 180);
    [this.#cos, this.#sin] = [Math.cos(turn), Math.sin(turn)];
    [this.#up, this.#down] = [Math.cos(tilt), Math.sin(tilt)];
  }

  /** The position of a point in a picture whose middle is (0, 0) and whose sides reach from −1 to 1; y points down. */
  see(u: number, v: number, lift: number): [x: number, y: number] {
    const [x, y] = [u - 0.5, v - 0.5];
    const across = x * this.#cos - y * this.#sin;
    const away = x * this.#sin + y * this.#cos;
    const up = (lift - 0.5) * tall;
    return [across * 1.38, -(away * this.#down + up * this.#up) * 1.38];
  }

  /** The order in which rows and columns of a mesh are drawn, so that what is near covers what is far. */
  get order(): { rowsFromBack: boolean; columnsFromRight: boolean } {
    return { rowsFromBack: this.#cos >= 0, columnsFromRight: this.#sin >= 0 };
  }

  /** Whether the mesh does not hide a point of itself from the eye. */
  sees(mesh: Mesh, u: number, v: number, lift: number): boolean {
    // the line of sight leaves the point towards the eye, along −away and upwards
    const rise = this.#up === 0 ? Infinity : this.#down / this.#up / tall;
    const step = 1 / mesh.size;
    for (let far = step; far < 1.5; far += step) {
      const [pu, pv] = [u - far * this.#sin, v - far * this.#cos];
      const height = lift + 0.02 + far * rise;
      if (height > 1 || pu < 0 || pu > 1 || pv < 0 || pv > 1) return true;
      if (liftAt(mesh, pu, pv) > height) return false;
    }
    return true;
  }
}
