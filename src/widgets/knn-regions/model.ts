import { classMap } from '@lib/graph/classMap';
import { majority, nearest } from '@lib/knn';
import { memo } from '@lib/memo';

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
/** Places in a row that are asked; borders between them are found more finely. */
// zh: 每行询问多少处；它们之间的边界找得更细。
export const columns = 73;

/** The class that a number means, whatever an address says. */
// zh: 一个数代表的类别，不论地址里写的是什么。
export const classOf = (value: number): number => Math.max(0, Math.min(mostClasses - 1, Math.round(value)));

/** Known points in the axes in which distances are measured: their coordinates, and their classes. */
// zh: 已知的点，换到量距离的坐标轴里：坐标和类别。
interface Known {
  x: Float64Array;
  y: Float64Array;
  labels: Uint8Array;
}

/** Brings places and points into the axes in which distances are measured. */
// zh: 把位置和点换到量距离的坐标轴里。
function turnedBy(angle: number, points: number[]) {
  const turn = (angle * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const turned = ([x, y]: readonly number[]) => [x * cos + y * sin, y * cos - x * sin];
  const all = Array.from({ length: points.length / 3 }, (_, i) => turned([points[3 * i], points[3 * i + 1]]));
  const known: Known = {
    x: Float64Array.from(all, ([x]) => x),
    y: Float64Array.from(all, ([, y]) => y),
    labels: Uint8Array.from(all, (_, i) => classOf(points[3 * i + 2])),
  };
  return { turned, known };
}

/** From a place to each point: |Δx| + |Δy|, or Δx² + Δy², which without its root has the same order. */
// zh: 从一处到每个点：|Δx| + |Δy|，或 Δx² + Δy²，不开方，顺序也一样。
function distancesTo(known: Known, metric: 'l1' | 'l2', [x, y]: number[], distances: Float64Array) {
  for (let i = 0; i < distances.length; i++) {
    const dx = Math.abs(x - known.x[i]);
    const dy = Math.abs(y - known.y[i]);
    distances[i] = metric === 'l1' ? dx + dy : dx * dx + dy * dy;
  }
  return distances;
}

/**
 * Brings the nearest points to the front, sorted by their distances, those at equal distances by their number; quick where
 * they nearly are so already.
 */
// zh: 把最近的若干点排到前面，按距离排序，距离相等的按编号；本来就差不多排好时很快。
function bringForward(nearest: number, order: Uint8Array, distances: Float64Array) {
  for (let i = 1; i < order.length; i++) {
    const point = order[i];
    const far = distances[point];
    let at = i;
    if (i >= nearest) {
      // only the farthest of those at the front may have to give way
      // zh: 前面的点里，只有最远的一个可能要让位
      const last = order[nearest - 1];
      if (far > distances[last] || (far === distances[last] && point > last)) continue;
      order[i] = last;
      at = nearest - 1;
    }
    for (; at > 0; at--) {
      const other = order[at - 1];
      if (far > distances[other] || (far === distances[other] && point > other)) break;
      order[at] = other;
    }
    order[at] = point;
  }
}

const step = (2 * extent) / (columns - 1);
/** The place of a sample of the plane; they are counted row by row from the top. */
// zh: 平面上一个取样处的位置；逐行从上数起。
const sampleAt = (i: number) => [-extent + step * (i % columns), extent - step * Math.floor(i / columns)];

/** All points in their order at each sample, of which the nearest are sorted. */
// zh: 每个取样处所有点的顺序，其中最近的若干点已排好。
const ordersAt = memo(({ points, metric, angle }: Omit<State, 'k'>, nearest: number) => {
  const { turned, known } = turnedBy(angle, points);
  const count = known.labels.length;
  const distances = new Float64Array(count);
  // from one sample to the next the order hardly changes
  // zh: 从一处到下一处，顺序几乎不变
  const order = Uint8Array.from(known.labels.keys());
  const orders = new Uint8Array(columns * columns * count);
  for (let i = 0; i < columns * columns; i++) {
    bringForward(nearest, order, distancesTo(known, metric, turned(sampleAt(i)), distances));
    for (let at = 0; at < count; at++) orders[i * count + at] = order[at];
  }
  return orders;
});

/**
 * The class of each of some places, by the vote of the k nearest points; at a tie it is that of the nearest among those
 * tied, and `mostClasses` more is returned.
 */
// zh: 若干位置的类别，由最近的 k 个点投票；平票时取平票各类中最近的一个，返回值加上 mostClasses。
function voteOf({ points, metric, angle, k }: State): (places: number[][]) => number[] {
  const { turned, known } = turnedBy(angle, points);
  const { labels } = known;
  // as many as serve a few more voters: most often, another k needs no new order
  // zh: 多排几个，够 k 再大一点时用：这样换 k 时多半不必重排
  const nearest = 2 ** Math.ceil(Math.log2(k));
  const orders = ordersAt({ points, metric, angle }, nearest);
  const distances = new Float64Array(labels.length);
  const own = new Uint8Array(labels.length);
  const voters = Math.min(k, labels.length);
  const votes = new Uint8Array(mostClasses);
  const classAt = (place: number[]) => {
    const [x, y] = place;
    const column = Math.round((x + extent) / step);
    const row = Math.round((extent - y) / step);
    let from = (columns * row + column) * labels.length;
    let order = orders;
    if (x !== -extent + step * column || y !== extent - step * row) {
      // hardly any other than there
      // zh: 与那里的顺序几乎一样
      for (let i = 0; i < labels.length; i++) own[i] = orders[from + i];
      bringForward(nearest, own, distancesTo(known, metric, turned(place), distances));
      order = own;
      from = 0;
    }
    if (voters === 1) return labels[order[from]];
    for (let c = 0; c < mostClasses; c++) votes[c] = 0;
    for (let i = 0; i < voters; i++) votes[labels[order[from + i]]]++;
    let most = 0;
    let tied = 0;
    for (let c = 0; c < mostClasses; c++) {
      if (votes[c] > most) tied = 0;
      if (votes[c] >= most) tied++;
      most = Math.max(most, votes[c]);
    }
    while (votes[labels[order[from]]] < most) from++;
    return tied === 1 ? labels[order[from]] : labels[order[from]] + mostClasses;
  };
  return (places) => places.map(classAt);
}

/** Which class each place of the plane gets; `mostClasses` more where the nearest decides a tie, −1 without points. */
// zh: 平面上每处归哪一类；由最近的点打破平局之处加上 mostClasses，没有点时为 −1。
export function compute(state: State) {
  const { points } = state;
  const labels = points.filter((_, i) => i % 3 === 2).map(classOf);
  const classes = labels.length > 0 ? voteOf(state) : (places: number[][]) => places.map(() => -1);
  const map = classMap(classes, { extent, columns });
  const own = classes(labels.map((_, i) => [points[3 * i], points[3 * i + 1]]));
  return {
    map,
    /** The share of the plane where the vote is a tie. */
    // zh: 平面上平票所占的比例。
    ties: map.classes.filter((label) => label >= mostClasses).length / map.classes.length,
    /** How many of the points themselves the vote gets wrong. */
    // zh: 投票把这些点自己判错了几个。
    wrong: labels.filter((label, i) => own[i] % mostClasses !== label).length,
    count: labels.length,
  };
}

/** Who votes on the class of one place: its k nearest points, and how far the farthest of them is. */
// zh: 谁来投票决定一处的类别：离它最近的 k 个点，以及其中最远的一个有多远。
export function voteAt({ points, k, metric, angle }: State, place: readonly [x: number, y: number]) {
  const { turned, known } = turnedBy(angle, points);
  const { labels } = known;
  const distances = distancesTo(known, metric, turned(place), new Float64Array(labels.length));
  const voters = nearest(distances, k);
  const farthest = voters.length > 0 ? distances[voters[voters.length - 1]] : 0;
  const winners = majority(voters.map((i) => labels[i]));
  return {
    voters,
    reach: metric === 'l1' ? farthest : Math.sqrt(farthest),
    votes: Array.from({ length: mostClasses }, (_, c) => voters.filter((i) => labels[i] === c).length),
    /** The first to be found, and so the nearest, of those with the most votes; −1 where nobody votes. */
    // zh: 得票最多的各类中最先找到的，也就是最近的；没人投票时为 −1。
    winner: winners[0] ?? -1,
    isTie: winners.length > 1,
  };
}

export type Model = ReturnType<typeof compute>;
