import { grad } from '@lib/engine/autograd';
import { tensor, type Tensor } from '@lib/engine/tensor';
import { heightMap } from '@lib/graph/heightMap';
import { memo } from '@lib/memo';
import { add, cos, mean, mul, pow, sub, tanh } from '@lib/ops';
import { Random } from '@lib/random';

export interface State {
  /** Which examples the loss is of. */
  // zh: 损失来自哪一组样本。
  hill: number;
  /** Where the ground was touched, in turn: two weights for each tap. */
  // zh: 依次在哪里踩过地面：每踩一次两个权重。
  taps: number[];
}

export const span = 3;
export const mostTaps = 60;
export const hills = 12;
/** The difference with which the slope is felt. */
// zh: 用多大的差来感受坡度。
const h = 0.001;
const float64 = { dtype: 'float64' } as const;

/**
 * A loss of two weights: w₂ tanh(w₁ x) is to fit twelve points, and both weights pay for their size a little. Each hill has
 * points of its own, and a middle of its own.
 */
// zh: 两个权重的损失：用 w₂ tanh(w₁ x) 拟合十二个点，两个权重都要为自己的大小付一点。每座山有自己的点和自己的中心。
const lossOf = memo(
  (hill: number) => {
    const random = new Random(hill);
    const [centreX, centreY] = [random.normal(), random.normal()].map((value) => 0.6 * value);
    const xs = Array.from({ length: 12 }, () => 2 * random.normal());
    const x = tensor(xs, float64);
    const y = tensor(xs.map((at) => 1.3 * Math.tanh(0.9 * at) + 0.5 * Math.cos(2 * at) + 0.2 * random.normal()), float64); // prettier-ignore
    return (w1: Tensor, w2: Tensor): Tensor => {
      const [a, b] = [sub(w1, centreX), sub(w2, centreY)];
      let total = mul(add(mul(a, a), mul(b, b)), 0.03);
      // one example after another, so that a whole map of weights can be asked at once
      // zh: 一个样本一个样本地加，这样一整张权重的图可以一次算出来
      for (let i = 0; i < xs.length; i++) {
        const out = add(mul(b, tanh(mul(a, x.values[i]))), mul(cos(mul(a, 2)), 0.3));
        total = add(total, mul(pow(sub(out, y.values[i]), 2), 1 / xs.length));
      }
      return total;
    };
  },
  { most: 4 },
);

const heightsOf = (hill: number, places: number[][]) => {
  if (places.length === 0) return [];
  const [w1, w2] = [0, 1].map((k) => tensor(places.map((place) => place[k]), float64)); // prettier-ignore
  return [...lossOf(hill)(w1, w2).values];
};

const mapOf = memo((hill: number) => heightMap(lossOf(hill), { span, cells: 60, beyond: 2 }), { most: 4 });

/** The lowest place of the map, found from each of a grid's places by steepest descent. */
// zh: 图上最低的地方，从网格的各处出发用最速下降找到。
export const lowestOf = memo(
  (hill: number) => {
    const places = Array.from({ length: 49 }, (_, i) => [-span + (i % 7), -span + Math.floor(i / 7)]);
    let [x, y] = [0, 1].map((k) =>
      tensor(
        places.map((place) => place[k]),
        { ...float64, requiresGrad: true },
      ),
    );
    for (let step = 0; step < 300; step++) {
      const slopes = grad(mul(mean(lossOf(hill)(x, y)), places.length), [x, y]);
      [x, y] = [x, y].map((weights, k) => {
        const next = [...weights.values].map((value, i) => Math.max(-span, Math.min(span, value - 0.1 * slopes[k]!.values[i]))); // prettier-ignore
        return tensor(next, { ...float64, requiresGrad: true });
      });
    }
    const heights = [...lossOf(hill)(x, y).values];
    const at = heights.indexOf(Math.min(...heights));
    return { at: [x.values[at], y.values[at]], height: heights[at] };
  },
  { most: 4 },
);

/** What walking down costs: two more losses tell the slope by differences, and a step is taken; as many losses as `losses`. */
// zh: 往下走要花多少：再算两次损失，用差分得到坡度，然后走一步；总共花 losses 次损失。
function walk(hill: number, start: number[], losses: number) {
  const places = [start];
  for (let spent = 3; spent <= losses; spent += 3) {
    const [x, y] = places[places.length - 1];
    const [here, right, up] = heightsOf(hill, [[x, y], [x + h, y], [x, y + h]]); // prettier-ignore
    const slope = [(right - here) / h, (up - here) / h];
    const size = Math.min(1, 0.8 / Math.max(1e-9, Math.hypot(...slope)));
    places.push([x, y].map((value, k) => Math.max(-span, Math.min(span, value - 0.4 * size * slope[k]))));
  }
  return places;
}

/** What was felt in the fog; and, for when it lifts, the hill, its lowest place, and a walk that costs as much. */
// zh: 雾中感受到的；以及雾散之后看到的：山、最低的地方，和花费相同的一段路。
export function compute({ hill, taps }: State) {
  const places = Array.from({ length: Math.floor(taps.length / 2) }, (_, i) => [taps[2 * i], taps[2 * i + 1]]);
  const heights = heightsOf(hill, places);
  const best = heights.indexOf(Math.min(...heights));
  const walked = walk(hill, places[0] ?? [0, 0], places.length);
  return {
    map: mapOf(hill),
    places,
    heights,
    /** The place in the list of the lowest tap; −1 before the first. */
    // zh: 最低的一次在列表里的位置；还没踩时为 −1。
    best,
    lowest: lowestOf(hill),
    walked: { x: walked.map(([x]) => x), y: walked.map(([, y]) => y), heights: heightsOf(hill, walked) },
  };
}

export type Model = ReturnType<typeof compute>;
