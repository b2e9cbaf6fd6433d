import { majority, nearest } from '@lib/knn';

export interface State {
  /** Three numbers for each point: x, y and its class. */
  points: number[];
  k: number;
  metric: 'l1' | 'l2';
  /** How far the axes are turned in which distances are measured, in degrees. */
  angle: number;
}

export const extent = 1;
export const mostPoints = 40;
export const mostClasses = 5;
export const columns = 96;
const rows = 96;

/** The class that a number stands for, whatever an address says. */
export const classOf = (value: number): number => Math.max(0, Math.min(mostClasses - 1, Math.round(value)));

/** Which class each place of the plane gets: the vote of its k nearest points, −1 at a tie. */
export function compute({ points, k, metric, angle }: State) {
  const count = points.length / 3;
  const labels = Array.from({ length: count }, (_, i) => classOf(points[3 * i + 2]));
  const turn = (angle * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const turned = (x: number, y: number) => [x * cos + y * sin, y * cos - x * sin];
  const places = labels.map((_, i) => turned(points[3 * i], points[3 * i + 1]));
  const distances = new Float64Array(count);

  const classAt = (x: number, y: number) => {
    const [u, v] = turned(x, y);
    for (let i = 0; i < count; i++) {
      const [dx, dy] = [Math.abs(u - places[i][0]), Math.abs(v - places[i][1])];
      distances[i] = metric === 'l1' ? dx + dy : dx * dx + dy * dy; // without the root the order is the same
    }
    const winners = majority(nearest(distances, k).map((i) => labels[i]));
    return winners.length === 1 ? winners[0] : -1;
  };

  const cells = new Array<number>(columns * rows).fill(-1);
  for (let i = 0; i < rows && count > 0; i++) {
    const y = extent - (2 * extent * (i + 0.5)) / rows;
    for (let j = 0; j < columns; j++) cells[i * columns + j] = classAt(-extent + (2 * extent * (j + 0.5)) / columns, y);
  }
  const wrong = labels.filter((label, i) => classAt(points[3 * i], points[3 * i + 1]) !== label).length;
  return {
    /** Rows of the plane from the top down. */
    cells,
    /** The share of the plane where the vote is a tie. */
    ties: cells.filter((label) => label < 0).length / cells.length,
    /** How many of the points themselves the vote gets wrong. */
    wrong,
    count,
  };
}

export type Model = ReturnType<typeof compute>;
