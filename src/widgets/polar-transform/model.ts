import { tensor, zeros } from '@lib/engine/tensor';
import { memo } from '@lib/memo';
import { argmax, crossEntropy, linear } from '@lib/ops';
import * as optim from '@lib/optim/index';
import { bent, boxOf, heightOf, polarOf, reach, through, type Line, type Point } from './bend';
import { draw, each, type DataName } from './points';

export interface State {
  /** How far the plane has been unrolled: `whole` is all the way. */
  // zh: 平面展开了多少：`whole` 为完全展开。
  bend: number;
  data: DataName;
  /** The two ends of the reader’s line in the feature plane, as shares of its box from −1 to 1. */
  // zh: 读者在特征平面上的直线的两端，占外框的比例，从 −1 到 1。
  line: number[];
  /** Which point is marked in both planes. */
  // zh: 在两个平面里标出哪个点。
  point: number;
  /** Whether the best straight line among the pixels is drawn. */
  // zh: 是否画出像素平面里最好的直线。
  straight: boolean;
}

export const whole = 60;
export const count = 2 * each;

const pointsOf = memo(draw, { most: 5 });
type Points = ReturnType<typeof draw>;

/** How many points are wrong when one side of a line is called the first class, and which side that is. */
// zh: 把直线一侧称为第一类时错多少个点，以及是哪一侧。
export function wrongBeside(places: Point[], points: Points, line: Line) {
  const right = places.filter((place, i) => heightOf(line, place) > 0 === points[i].first).length;
  return { wrong: Math.min(right, count - right), isFirstAbove: 2 * right >= count };
}

/**
 * The straight line that leaves the fewest points wrong: of all lines one touches two points, and those two can be had on
 * whichever side they belong to, by moving it a little.
 */
// zh: 错得最少的直线：总有一条这样的直线穿过两个点，而稍稍挪动它，这两个点想在哪一侧就在哪一侧。
export function fewestWrong(places: Point[], points: Points): { wrong: number; line: Line } {
  let best = { wrong: count, pair: [0, 1] };
  for (let i = 0; i < count; i++) {
    for (let j = i + 1; j < count; j++) {
      const [a, b, c] = through(places[i], places[j]);
      let right = 0;
      for (let k = 0; k < count; k++) {
        if (k !== i && k !== j && a * places[k][0] + b * places[k][1] + c > 0 === points[k].first) right++;
      }
      const wrong = Math.min(right, count - 2 - right);
      if (wrong < best.wrong) best = { wrong, pair: [i, j] };
    }
  }
  const [i, j] = best.pair;
  for (const by of [1e-2, 1e-3, 1e-4, 1e-5]) {
    for (const [first, second] of [[by, by], [-by, -by], [by, -by], [-by, by]]) {
      const line = beside(places[i], places[j], first, second);
      if (wrongBeside(places, points, line).wrong === best.wrong) return { wrong: best.wrong, line };
    }
  } // prettier-ignore
  return { wrong: best.wrong, line: through(places[i], places[j]) };
}

/** The line that passes two points at these distances. */
// zh: 以这些距离经过两个点的直线。
function beside(p: Point, q: Point, first: number, second: number): Line {
  const [dx, dy] = [q[0] - p[0], q[1] - p[1]];
  const length = Math.hypot(dx, dy) || 1;
  const moved = ([x, y]: Point, by: number): Point => [x - (by * dy) / length, y + (by * dx) / length];
  return through(moved(p, first), moved(q, second));
}

/** How many points a linear classifier has wrong that has been trained on two features of theirs. */
// zh: 用两个特征训练出的线性分类器错了多少个点。
export function trainedWrong(features: Point[], points: Points): number {
  const options = { dtype: 'float64', requiresGrad: true } as const;
  const x = tensor(features, { dtype: 'float64' }); // (N, 2)
  const labels = points.map(({ first }) => (first ? 1 : 0));
  const [W, b] = [zeros([2, 2], options), zeros([2], options)];
  const training = optim.adam([W, b], { lr: 0.2 });
  for (let step = 0; step < 100; step++) training.minimize(() => crossEntropy(linear(x, W, b), labels));
  const called = argmax(linear(x, W, b), 1).values;
  return labels.filter((label, i) => called[i] !== label).length;
}

/** What is the same for every line: the best straight one among the pixels, and what training on either plane comes to. */
// zh: 与读者的直线无关的：像素平面里最好的直线，以及在两个平面上训练的结果。
const known = memo(
  (data: DataName) => {
    const points = pointsOf(data);
    const pixels = points.map(({ at }) => at);
    const polar = pixels.map(polarOf);
    return {
      straight: fewestWrong(pixels, points),
      trained: { pixels: trainedWrong(pixels, points), polar: trainedWrong(polar, points) },
    };
  },
  { most: 5 },
);

/** The points among the pixels, and where the plane that is unrolled so far has brought them. */
// zh: 像素平面里的点，以及展开到这一步的平面把它们带到了哪里。
const placed = memo((data: DataName, share: number) => {
  const points = pointsOf(data);
  return {
    pixels: points.map(({ at }) => at),
    places: points.map(({ at }) => bent(polarOf(at), share)),
    isFirst: points.map(({ first }) => first),
  };
});

/** A place of the feature plane’s box, each from −1 to 1, in the units of the plane. */
// zh: 特征平面外框里的位置（各从 −1 到 1），换成平面的单位。
export function inPlane([across, up]: readonly number[], share: number): Point {
  const { left, height } = boxOf(share);
  return [left + ((across + 1) / 2) * (reach - left), up * height];
}

/** Points in both planes, the reader’s line, and how many points it leaves on the wrong side. */
// zh: 两个平面里的点、读者的直线，以及有多少个点落在错的一侧。
export function compute({ bend, data, line: ends }: State) {
  const share = bend / whole;
  const points = pointsOf(data);
  const plane = placed(data, share);
  const { places } = plane;
  const [from, to] = [inPlane(ends.slice(0, 2), share), inPlane(ends.slice(2, 4), share)];
  const line = through(from, to);
  const own = wrongBeside(places, points, line);
  return {
    share,
    ...plane,
    /** The reader’s line, positive on the side that is called the first class. */
    // zh: 读者的直线，在称为第一类的一侧为正。
    line: own.isFirstAbove ? line : line.map((value) => -value),
    isWrong: places.map((place, i) => heightOf(line, place) > 0 !== (points[i].first === own.isFirstAbove)),
    wrong: own.wrong,
    ...known(data),
  };
}

export type Model = ReturnType<typeof compute>;
