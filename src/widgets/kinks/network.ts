import type { Curve } from './settings';

/** Curves over −1 … 1: smooth, of three straight pieces, and one that bends only in the middle. */
// zh: −1 … 1 上的曲线：光滑的；由三段直线组成的；只在中间弯曲的。
export const targets: Record<Curve, (x: number) => number> = {
  wave: (x) => Math.sin(Math.PI * x),
  corners: (x) => (x < -0.4 ? 1.4 + 2 * x : x < 0.3 ? -0.2 - 2 * x : -1.25 + 1.5 * x),
  bump: (x) => 1.6 * Math.exp(-40 * x * x) - 0.8,
};

/** A network of one input, hidden units with ReLU, and one output: c + Σ aₖ max(0, wₖ x + bₖ). */
// zh: 一个输入、一层 ReLU 隐藏单元、一个输出的网络：c + Σ aₖ max(0, wₖ x + bₖ)。
export interface Weights {
  w: number[];
  b: number[];
  a: number[];
  c: number;
}

/** What the network gives for each x. */
// zh: 网络对每个 x 给出的值。
export const network = ({ w, b, a, c }: Weights, xs: readonly number[]) =>
  xs.map((x) => a.reduce((sum, height, k) => sum + height * Math.max(0, w[k] * x + b[k]), c));

/** Where each unit has its kink: where its sum is 0. */
// zh: 每个单元的折角：它的和为 0 之处。
export const kinksOf = ({ w, b }: Weights) => w.map((slope, k) => -b[k] / slope);

/** The kinks of so many units, spread evenly; the first is at the left edge and not among them. */
// zh: 若干单元的折角，均匀分布；第一个在左端，不算在内。
export const spread = (units: number) => Array.from({ length: units - 1 }, (_, k) => -1 + (2 * (k + 1)) / units);

/** The network that meets a curve at the edges and at its kinks: each unit adds what the slope changes by there. */
// zh: 在两端和各折角处都与曲线相交的网络：每个单元加上斜率在那里的变化。
export function through(curve: Curve, kinks: readonly number[]): Weights {
  const x = [-1, ...kinks];
  const ends = [...kinks, 1];
  const y = targets[curve];
  const slopes = x.map((from, k) => (y(ends[k]) - y(from)) / (ends[k] - from));
  return {
    w: x.map(() => 1),
    b: x.map((from) => -from),
    a: slopes.map((slope, k) => slope - (k ? slopes[k - 1] : 0)),
    c: y(-1),
  };
}
