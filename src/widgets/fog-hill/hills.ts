import { tensor, type Tensor } from '@lib/engine/tensor';
import { memo } from '@lib/memo';
import { add, cos, mul, pow, sub, tanh } from '@lib/ops';
import { Random } from '@lib/random';

export const hills = 12;
const examples = 12;
export const float64 = { dtype: 'float64' } as const;

/** A hill's middle, and its twelve points. */
// zh: 一座山的中心，和它的十二个点。
function drawn(seed: number) {
  const random = new Random(seed);
  const middle = [random.normal(), random.normal()].map((value) => 0.6 * value);
  const xs = Array.from({ length: examples }, () => 2 * random.normal());
  const ys = xs.map((at) => 1.3 * Math.tanh(0.9 * at) + 0.5 * Math.cos(2 * at) + 0.2 * random.normal());
  return { middle, xs, ys };
}

/**
 * Losses of two weights each, side by side in the last dimension: w₂ tanh(w₁ x) is to fit twelve points, and both weights
 * pay for their size a little. Each has points and a middle of its own; the first is the one on the map.
 */
// zh: 并排在最后一维的损失，每个有两个权重：用 w₂ tanh(w₁ x) 拟合十二个点，两个权重都要为自己的大小付一点。
// zh: 每个有自己的点和自己的中心；第一个就是地图上的那个。
export const hillsOf = memo(
  (hill: number, pairs: number) => {
    const all = Array.from({ length: pairs }, (_, k) => drawn(hill + hills * k));
    const of = (pick: (one: ReturnType<typeof drawn>) => number) => (pairs === 1 ? pick(all[0]) : tensor(all.map(pick), float64)); // prettier-ignore
    const [left, low] = [0, 1].map((k) => of(({ middle }) => middle[k]));
    const points = Array.from({ length: examples }, (_, i) => ({ x: of(({ xs }) => xs[i]), y: of(({ ys }) => ys[i]) }));
    return (w1: Tensor, w2: Tensor): Tensor => {
      const [a, b] = [sub(w1, left), sub(w2, low)];
      const bend = mul(cos(mul(a, 2)), 0.15);
      let total = mul(add(mul(a, a), mul(b, b)), 0.03);
      // one example after another, so that a whole map of weights can be asked at once
      // zh: 一个样本一个样本地加，这样一整张权重的图可以一次算出来
      for (const { x, y } of points) {
        const out = add(mul(b, tanh(mul(a, x))), bend);
        total = add(total, mul(pow(sub(out, y), 2), 1 / examples));
      }
      return total;
    };
  },
  { most: 6 },
);
