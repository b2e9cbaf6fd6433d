import { Random } from '@lib/random';
import { pixelOf, polarOf, reach, type Point } from './bend';

export const dataNames = ['ring', 'aside', 'spiral', 'clusters', 'moons'] as const;
export type DataName = (typeof dataNames)[number];

/** Equally many points of both classes. */
// zh: 两类的点一样多。
export const each = 60;

/** How a point of a class is drawn: by distance and angle, or by its two pixels. */
// zh: 某一类的点怎样抽取：按距离和角度，或按两个像素。
type Draw = (first: boolean, random: Random) => Point;
const between = (random: Random, from: number, to: number) => from + (to - from) * random.uniform();
/** A distance such that points fill a ring evenly. */
// zh: 使点均匀铺满圆环的距离。
const evenly = (random: Random, from: number, to: number) => Math.sqrt(between(random, from ** 2, to ** 2));
const anyAngle = (random: Random) => between(random, -Math.PI, Math.PI);

const draws: Record<DataName, Draw> = {
  // a disc, and a ring around it
  // zh: 一个圆盘和围着它的环
  ring: (first, random) => pixelOf([first ? evenly(random, 0, 0.85) : evenly(random, 1.15, 2), anyAngle(random)]),
  // two rings about another middle
  // zh: 两个环，圆心在别处
  aside: (first, random) => {
    const [x, y] = pixelOf([first ? evenly(random, 0.35, 0.65) : evenly(random, 0.95, 1.2), anyAngle(random)]);
    return [x + 1, y + 0.2];
  },
  // two arms: the farther out, the farther around
  // zh: 两条旋臂：越往外，转得越多
  spiral: (first, random) => {
    const r = between(random, 0.3, 2.3);
    return pixelOf([r, 1.7 * (r - 1.3) + (first ? 0.75 : -0.75) + 0.16 * random.normal()]);
  },
  // two clusters, of which one lies across the cut
  // zh: 两团点，其中一团横跨切口
  clusters: (first, random) => [(first ? 1.3 : -1.3) + 0.32 * random.normal(), 0.5 * random.normal()],
  moons: (first, random) => {
    const angle = Math.PI * random.uniform();
    const [x, y] = [Math.cos(angle), Math.sin(angle)];
    const at = first ? [x - 0.5, y - 0.25] : [0.5 - x, 0.25 - y];
    return [1.2 * at[0] + 0.1 * random.normal(), 1.2 * at[1] + 0.1 * random.normal()];
  },
};

/** The points of a data set, the first class before the second, none outside the disc that is unrolled. */
// zh: 一组数据的点，第一类在前，没有点落在要展开的圆盘之外。
export function draw(data: DataName): { at: Point; first: boolean }[] {
  const random = new Random(5);
  return [true, false].flatMap((first) => {
    const points: { at: Point; first: boolean }[] = [];
    while (points.length < each) {
      const at = draws[data](first, random);
      if (polarOf(at)[0] < 0.96 * reach) points.push({ at, first });
    }
    return points;
  });
}
