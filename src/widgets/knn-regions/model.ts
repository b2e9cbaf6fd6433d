import { majority, nearest } from '@lib/knn';

export interface State {
  /** Three numbers for each point: x, y and its class. */
  // zh: 每个点三个数：x、y 和类别。
  points: number[];
  k: number;
  metric: 'l1' | 'l2';
  /** How far the axes are turned in which distances are measured, in degrees. */
  // zh: 量距离的坐标轴转过多少度。
  angle: number;
}

export const extent = 1;
export const mostPoints = 40;
export const mostClasses = 5;
export const columns = 96;
const rows = 96;

/** The class that a number means, whatever an address says. */
// zh: 一个数代表的类别，不论地址里写的是什么。
export const classOf = (value: number): number => Math.max(0, Math.min(mostClasses - 1, Math.round(value)));

/** The class of each of some places, by the vote of the k nearest points; −1 at a tie. */
// zh: 若干位置的类别，由最近的 k 个点投票；平票时为 −1。
function classesOf(places: number[][], points: number[][], labels: number[], k: number, metric: 'l1' | 'l2'): number[] {
  const distances = new Float64Array(points.length);
  return places.map(([x, y]) => {
    points.forEach(([u, v], i) => {
      const [dx, dy] = [Math.abs(x - u), Math.abs(y - v)];
      distances[i] = metric === 'l1' ? dx + dy : dx * dx + dy * dy; // without the root the order is the same // zh: 不开方，顺序也一样
    });
    const winners = majority(nearest(distances, k).map((i) => labels[i]));
    return winners.length === 1 ? winners[0] : -1;
  });
}

/** Which class each place of the plane gets: the vote of its k nearest points, −1 at a tie. */
// zh: 平面上每处归哪一类：由最近的 k 个点投票，平票时为 −1。
export function compute({ points, k, metric, angle }: State) {
  const count = points.length / 3;
  const labels = Array.from({ length: count }, (_, i) => classOf(points[3 * i + 2]));
  const turn = (angle * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const turned = (x: number, y: number) => [x * cos + y * sin, y * cos - x * sin];
  const turnedPoints = labels.map((_, i) => turned(points[3 * i], points[3 * i + 1]));
  const middles = Array.from({ length: columns * rows }, (_, i) => {
    const [row, column] = [Math.floor(i / columns), i % columns];
    return turned((2 * extent * (column + 0.5)) / columns - extent, extent - (2 * extent * (row + 0.5)) / rows);
  });
  const classes = (places: number[][]) => (count > 0 ? classesOf(places, turnedPoints, labels, k, metric) : places.map(() => -1)); // prettier-ignore
  const cells = classes(middles);
  const own = classes(turnedPoints);
  return {
    /** Rows of the plane from the top down. */
    // zh: 平面的各行，从上往下。
    cells,
    /** The share of the plane where the vote is a tie. */
    // zh: 平面上平票所占的比例。
    ties: cells.filter((label) => label < 0).length / cells.length,
    /** How many of the points themselves the vote gets wrong. */
    // zh: 投票把这些点自己判错了几个。
    wrong: labels.filter((label, i) => own[i] !== label).length,
    count,
  };
}

export type Model = ReturnType<typeof compute>;
