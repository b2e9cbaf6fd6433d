import { memo } from '@lib/memo';
import { Random } from '@lib/random';

export interface State {
  data: 'parity' | 'disc' | 'ring' | 'blobs';
  /** What is plotted upwards: the second pixel itself, or a feature made of both. */
  // zh: 纵轴画什么：第二个像素本身，或由两个像素做成的特征。
  feature: 'none' | 'product' | 'square';
  /** Two points of the reader's line, in the plane that is shown, from −1 to 1. */
  // zh: 读者画的直线上的两点，在所示的平面里，从 −1 到 1。
  line: number[];
  /** How many degrees the machine's line has been turned through. */
  // zh: 机器的直线已转过多少度。
  angle: number;
}

/** Pixels run from −extent to extent. */
// zh: 像素从 −extent 到 extent。
export const extent = 2.4;
export const angles = 180;
const count = 240;

/** Whether a place of the plane belongs to the first class. */
// zh: 平面上某处是否属于第一类。
const isFirst: Record<State['data'], (x: number, y: number) => boolean> = {
  parity: (x, y) => x * y > 0,
  disc: (x, y) => Math.hypot(x, y) >= 1,
  ring: (x, y) => Math.hypot(x, y) >= 1 && Math.hypot(x, y) <= 2,
  blobs: (x, y) => blobs.some(([u, v]) => Math.hypot(x - u, y - v) < 0.7),
};
const blobs = [90, 210, 330].map((degrees) => {
  const angle = (degrees * Math.PI) / 180;
  return [1.4 * Math.cos(angle), 1.4 * Math.sin(angle)];
});
/** Near the border between the classes there are no points. */
// zh: 靠近两类边界的地方没有点。
const gap = 0.12;

/** Random points, equally many of each class. */
// zh: 随机的点，两类一样多。
function draw(data: State['data']) {
  const random = new Random(8);
  const points: [number, number][][] = [[], []];
  while (points[0].length + points[1].length < count) {
    const [x, y] = [0, 0].map(() => (extent - 0.1) * (2 * random.uniform() - 1));
    if (data === 'disc' && Math.hypot(x, y) > 2) continue;
    const first = isFirst[data](x, y);
    const around = [0, 1, 2, 3, 4, 5, 6, 7].map((k) => (k * Math.PI) / 4);
    if (around.some((a) => isFirst[data](x + gap * Math.cos(a), y + gap * Math.sin(a)) !== first)) continue;
    const side = points[first ? 0 : 1];
    if (side.length < count / 2) side.push([x, y]);
  }
  return [...points[0].map((at) => ({ at, first: true })), ...points[1].map((at) => ({ at, first: false }))];
}

/** The place of a point in the plane that is shown, from −1 to 1 in both directions. */
// zh: 点在所示平面里的位置，两个方向都从 −1 到 1。
export function place(feature: State['feature'], x: number, y: number): [number, number] {
  const up = { none: y / extent, product: (x * y) / 4, square: (x * x + y * y) / 4 - 1 }[feature];
  return [x / extent, up];
}

/** The share of points that are right when one side of a line is called the first class: the better of the two sides. */
// zh: 把直线一侧称为第一类时，分对的点的比例：取两侧中较好的。
const better = (right: number) => Math.max(right, count - right) / count;

type Points = ReturnType<typeof draw>;

/** For each angle the best line across it: the share that it gets right, and how far it is from the middle. */
// zh: 每个角度下最好的直线：分对的比例，以及离中心多远。
function sweep(points: Points, feature: State['feature']) {
  const places = points.map(({ at: [x, y], first }) => ({ at: place(feature, x, y), first }));
  return Array.from({ length: angles + 1 }, (_, degrees) => {
    const [a, b] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
    const along = places.map(({ at: [u, v], first }) => ({ at: a * u + b * v, first })).sort((p, q) => p.at - q.at);
    // the line wanders through the points: each that it passes changes its side
    // zh: 直线从点群中移过：每经过一个点，那个点就换到另一侧
    let right = along.filter(({ first }) => first).length;
    let best = { accuracy: better(right), line: [a, b, -along[0].at + 0.01] as [number, number, number] };
    along.forEach(({ at, first }, i) => {
      right += first ? -1 : 1;
      if (better(right) > best.accuracy)
        best = { accuracy: better(right), line: [a, b, -(at + (along[i + 1]?.at ?? at + 0.02)) / 2] };
    });
    return best;
  });
}

const prepared = memo(
  (data: State['data'], feature: State['feature']) => {
    const points = draw(data);
    return { points, found: sweep(points, feature) };
  },
  { most: 12 },
);

/** How well a straight line tells two classes apart: the reader's, and the best of all that have been tried. */
// zh: 直线能把两类分得多好：读者画的，和所有试过的里面最好的。
export function compute({ data, feature, line, angle }: State) {
  const { points, found } = prepared(data, feature);
  const [x1, y1, x2, y2] = line;
  const own: [number, number, number] = [y1 - y2, x2 - x1, x1 * y2 - x2 * y1];
  const firstAbove = points.filter(({ at: [x, y], first }) => {
    const [u, v] = place(feature, x, y);
    return own[0] * u + own[1] * v + own[2] > 0 === first;
  }).length;
  const tried = found.slice(0, angle + 1);
  const best = tried.reduce((top, next) => (next.accuracy > top.accuracy ? next : top));
  return {
    points,
    own: {
      line: own,
      accuracy: better(firstAbove),
      /** Where it points, as the machine counts: from 0 to 180 degrees. */
      // zh: 它的方向，和机器的算法一样：从 0 到 180 度。
      degrees: ((Math.atan2(own[1], own[0]) * 180) / Math.PI + 360) % 180,
    },
    /** The best line so far, and the best of the angle that is being tried. */
    // zh: 到目前为止最好的直线，以及正在试的角度下最好的直线。
    best,
    now: tried[angle],
    /** The accuracy at each angle so far. */
    // zh: 到目前为止，每个角度的准确率。
    accuracies: tried.map(({ accuracy }) => accuracy),
  };
}

export type Model = ReturnType<typeof compute>;
