import { grad } from '@lib/engine/autograd';
import { tensor } from '@lib/engine/tensor';
import { heightMap } from '@lib/graph/heightMap';
import { memo } from '@lib/memo';
import { sum } from '@lib/ops';
import { Random } from '@lib/random';
import { float64, hillsOf } from './hills';

export interface State {
  /** Which examples the loss is of. */
  // zh: 损失来自哪一组样本。
  hill: number;
  /** How many weights there are; the first two are on the map. */
  // zh: 一共有几个权重；地图上是前两个。
  weights: '2' | '10' | '30';
  /** Where the ground was touched, in turn: two weights for each tap. */
  // zh: 依次在哪里踩过地面：每踩一次两个权重。
  taps: number[];
}

export const span = 3;
export const mostTaps = 60;
/** How many steps the walk takes, and as many losses as it costs are given to random taps. */
// zh: 沿坡走多少步；它花了多少次损失，乱踩也给多少次。
export const walkSteps = 20;
/** The difference with which the slope is felt. */
// zh: 用多大的差来感受坡度。
const h = 0.001;
const within = (weight: number) => Math.max(-span, Math.min(span, weight));

/** The loss at places of all weights: the mean of hills of two weights each. */
// zh: 各处的损失，每处给出所有权重：每两个权重一座山，取各座山的平均。
function heightsOf(hill: number, places: number[][]): number[] {
  if (places.length === 0) return [];
  const pairs = places[0].length / 2;
  const every = (k: number) =>
    tensor(
      places.map((place) => place.filter((_, i) => i % 2 === k)),
      float64,
    );
  const all = [...hillsOf(hill, pairs)(every(0), every(1)).values];
  return places.map((_, i) => all.slice(i * pairs, (i + 1) * pairs).reduce((a, b) => a + b, 0) / pairs);
}

const mapOf = memo((hill: number) => heightMap(hillsOf(hill, 1), { span, cells: 60, beyond: 2 }), { most: 4 });

/** Places whose heights are no farther apart than this are equally low: they are written alike. */
// zh: 高度相差不超过这么多的地方算一样低：写出来的数相同。
export const alike = 0.0005;
/** Walks that end closer than this have come to the same place. */
// zh: 终点相距小于这么多的，走到的是同一处。
const near = 0.3;

/** The lowest places of the map, found from each of a grid's places by steepest descent: more than one if equally low. */
// zh: 图上最低的地方，从网格的各处出发用最速下降找到；一样低的可能不止一处。
export const lowestOf = memo(
  (hill: number) => {
    const grid = [-2.5, -1.5, -0.5, 0.5, 1.5, 2.5];
    const loss = hillsOf(hill, 1);
    let [xs, ys] = [grid.flatMap((x) => grid.map(() => x)), grid.flatMap(() => grid)];
    for (let step = 0; step < 120; step++) {
      const felt = [xs, ys].map((weights) => tensor(weights, { ...float64, requiresGrad: true }));
      const slopes = grad(sum(loss(felt[0], felt[1])), felt).map((slope) => slope!.values);
      [xs, ys] = [xs, ys].map((weights, k) => weights.map((weight, i) => within(weight - 0.2 * slopes[k][i])));
    }
    const heights = [...loss(tensor(xs, float64), tensor(ys, float64)).values];
    const height = Math.min(...heights);
    const places: number[][] = [];
    for (const i of [...heights.keys()].sort((a, b) => heights[a] - heights[b])) {
      const isNew = places.every(([px, py]) => Math.hypot(xs[i] - px, ys[i] - py) > near);
      if (heights[i] - height < alike && isNew) places.push([xs[i], ys[i]]);
    }
    return { places, height };
  },
  { most: 6 },
);

/** Places anywhere: all weights at random. */
// zh: 任意的地方：所有权重都随机。
function anywhere(count: number, weights: number, seed: number): number[][] {
  const random = new Random(seed);
  return Array.from({ length: count }, () => Array.from({ length: weights }, () => span * (2 * random.uniform() - 1)));
}

/** The lowest so far, after each. */
// zh: 到每一次为止的最低值。
function lowestSoFar(heights: number[]): number[] {
  let low = Infinity;
  return heights.map((height) => (low = Math.min(low, height)));
}

/** The walk down the slope: at each place one more loss for each weight tells it by differences, and a step is taken. */
// zh: 沿坡往下走：在每处为每个权重再算一次损失，用差分得到坡度，然后走一步。
const walkFrom = memo(
  (hill: number, start: number[]) => {
    const places = [start];
    for (let step = 0; step < walkSteps; step++) {
      const at = places[step];
      const [here, ...beside] = heightsOf(hill, [at, ...at.map((_, k) => at.map((w, i) => (i === k ? w + h : w)))]);
      // the slope of the sum of the hills: their mean is flatter, the more they are
      // zh: 各座山之和的坡度：山越多，平均就越平缓
      const slope = beside.map((loss) => ((loss - here) / h) * (start.length / 2));
      const size = 0.8 * Math.min(1, (0.8 * Math.sqrt(start.length / 2)) / Math.max(1e-9, Math.hypot(...slope)));
      places.push(at.map((weight, k) => within(weight - size * slope[k])));
    }
    return { places, heights: heightsOf(hill, places) };
  },
  { most: 4 },
);

const blindly = memo(
  (hill: number, weights: number) =>
    lowestSoFar(heightsOf(hill, anywhere(walkSteps * (weights + 1) + 1, weights, 1000 + hill))),
  { most: 6 },
);

/** What was felt in the fog; and, for when it lifts, the hill, its lowest place, a walk down, and as many random taps. */
// zh: 雾中感受到的；以及雾散之后看到的：山、最低的地方、沿坡走的路，和同样多次的乱踩。
export function compute({ hill, weights, taps }: State) {
  const count = Number(weights);
  // a tap sets the two weights of the map; the others fall where they will
  // zh: 踩一下只定下地图上的两个权重；其余的落在哪里算哪里
  const others = anywhere(taps.length / 2, count - 2, hill);
  const all = others.map((rest, i) => [taps[2 * i], taps[2 * i + 1], ...rest]);
  const heights = heightsOf(hill, all);
  const best = heights.indexOf(Math.min(...heights));
  const walk = walkFrom(hill, all[0] ?? Array<number>(count).fill(0));
  return {
    map: mapOf(hill),
    places: all.map(([x, y]) => [x, y]),
    heights,
    /** The place in the list of the lowest tap; −1 before the first. */
    // zh: 最低的一次在列表里的位置；还没踩时为 −1。
    best,
    lowest: lowestOf(hill),
    walked: {
      x: walk.places.map(([x]) => x),
      y: walk.places.map(([, y]) => y),
      heights: walk.heights,
      /** How many losses had been computed at each place. */
      // zh: 走到每一处时算过多少次损失。
      losses: walk.heights.map((_, step) => 1 + step * (count + 1)),
    },
    /** The lowest after each loss: of the reader's taps, of the walk, and of taps at random. */
    // zh: 每算一次损失之后的最低值：读者踩的、沿坡走的，和乱踩的。
    yours: lowestSoFar(heights),
    walk: lowestSoFar(walk.heights),
    random: blindly(hill, count),
  };
}

export type Model = ReturnType<typeof compute>;
