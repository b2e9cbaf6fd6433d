import { finish } from '@lib/finish';
import { memo } from '@lib/memo';
import { Random } from '@lib/random';

export interface State {
  /** How many numbers a point has. */
  // zh: 一个点有几个数。
  dimension: number;
}

export const dimensions = { min: 1, max: 3072 };
export const points = 500;
export const bins = 45;
/** The bins go from distance 0 to this many times the mean distance. */
// zh: 直方图从距离 0 画到平均距离的这么多倍。
export const widest = 3;
/** Where the curve of all dimensions is computed. */
// zh: 在哪些维数上计算曲线。
const along = [1, 2, 3, 4, 6, 10, 18, 32, 56, 100, 180, 320, 560, 1000, 1750, 3072];

/** Queries are many where distances vary much, few where each costs much. */
// zh: 距离变化大时多问几个点，计算量大时少问几个。
const queriesFor = (dimension: number, work: number) => Math.max(11, Math.min(1001, Math.ceil(work / dimension)));

/** Distances from queries to 500 points, all drawn evenly from the unit cube. */
// zh: 若干查询点到 500 个点的距离，都从单位立方体里均匀抽取。
function distancesIn(dimension: number, work: number): Float64Array[] {
  const random = new Random(dimension);
  const draw = (count: number) => Float64Array.from({ length: count * dimension }, () => random.uniform());
  const cloud = draw(points);
  return Array.from({ length: queriesFor(dimension, work) }, () => {
    const query = draw(1);
    return Float64Array.from({ length: points }, (_, i) => {
      let sum = 0;
      for (let d = 0, at = i * dimension; d < dimension; d++, at++) sum += (cloud[at] - query[d]) ** 2;
      return Math.sqrt(sum);
    });
  });
}

/** How much farther the farthest point is than the nearest, in units of the nearest: the middle of all queries. */
// zh: 最远的点比最近的点远多少，以最近距离为单位：取各查询点的中位数。
function contrastOf(distances: Float64Array[]): number {
  const each = distances.map((row) => {
    const nearest = Math.min(...row);
    return (Math.max(...row) - nearest) / nearest;
  });
  return each.sort((a, b) => a - b)[Math.floor(each.length / 2)];
}

/** The contrasts along the curve, as far as they have been computed. */
// zh: 曲线上的对比度，算到哪里是哪里。
const contrastsAlong = memo((): number[] => []);

/** How far 500 points of the unit cube are from a point drawn like them. */
// zh: 单位立方体里的 500 个点，离同样抽取的一个点有多远。
export function* frames({ dimension }: State) {
  const distances = distancesIn(dimension, 60_000);
  const count = distances.length * points;
  const mean = distances.reduce((total, row) => row.reduce((sum, value) => sum + value, total), 0) / count;
  const histogram = new Array<number>(bins).fill(0);
  for (const row of distances)
    for (const value of row) histogram[Math.min(bins - 1, Math.floor((value / mean / widest) * bins))] += 1 / count;
  const contrast = contrastOf(distances);
  const found = contrastsAlong();
  const model = () => ({
    mean,
    /** The share of distances in each bin. */
    // zh: 每个区间里的距离所占的比例。
    histogram,
    contrast,
    curve: { dimension: along.slice(0, found.length), contrast: [...found] },
    /** Points that cover the cube as densely as four cover a line: 4 to the power of the dimension, as a power of ten. */
    // zh: 要像 4 个点铺满线段那样密地铺满立方体，需要多少个点：4 的维数次方，以 10 的幂表示。
    digits: dimension * Math.log10(4),
  });
  while (found.length < along.length) {
    found.push(contrastOf(distancesIn(along[found.length], 8000)));
    yield model();
  }
  return model();
}

export const compute = (state: State) => finish(frames(state));

export type Model = ReturnType<typeof compute>;
