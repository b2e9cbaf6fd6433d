import { grad } from '@lib/engine/autograd';
import { memo } from '@lib/memo';
import { matmul, mul, sin, sum } from '@lib/ops';
import { Random } from '@lib/random';
import { tensor } from '@lib/engine/tensor';
import { fitted } from './fitted';

export const most = 5;

export interface State {
  kind: 'scalar' | 'gradient' | 'jacobian';
  /** Numbers in, and numbers out, where there are several. */
  // zh: 有几个输入、几个输出（不止一个时）。
  n: number;
  m: number;
  /** Row and column of the entry that is looked at, counted from 1. */
  // zh: 要看的那一项在第几行第几列，从 1 数起。
  at: number[];
  /** How far x is nudged. */
  // zh: 把 x 推多远。
  nudge: number;
  /** What was tried in both slots, and in which of them last. */
  // zh: 两个空位里各试了什么，最后试的是哪个。
  slots: number[];
}

const random = new Random(5);
const tenths = () => Math.round(20 * (2 * random.uniform() - 1)) / 10 || 0.5;
const weights = Array.from({ length: most }, () => Array.from({ length: most }, tenths));
const inputs = Array.from({ length: most }, tenths);
const float64 = { dtype: 'float64' } as const;

/** y = sin(Wx) with N inputs and M outputs, and its derivative: a row for each output. */
// zh: N 个输入、M 个输出的 y = sin(Wx)，以及它的导数：每个输出一行。
const derivativeOf = memo(
  (N: number, M: number) => {
    const W = tensor(
      weights.slice(0, M).map((of) => of.slice(0, N)),
      float64,
    ); // (M, N)
    const x = tensor(inputs.slice(0, N), { ...float64, requiresGrad: true });
    const y = sin(matmul(W, x)); // (M,)
    const unit = (k: number) =>
      tensor(
        Array.from({ length: M }, (_, i) => Number(i === k)),
        float64,
      );
    const rows = Array.from({ length: M }, (_, k) => [
      ...grad(sum(mul(y, unit(k))), [x], { retainGraph: true })[0]!.data,
    ]);
    return { W, x: [...x.data], y: [...y.data], rows };
  },
  { most: most * most },
);

/** y = sin(Wx) with n inputs and m outputs: its derivative, entry by entry, and what a nudge does. */
// zh: y = sin(Wx)，n 个输入、m 个输出：逐项的导数，以及推一下会怎样。
export function compute({ kind, n, m, at: [row, column], nudge, slots }: State) {
  const N = kind === 'scalar' ? 1 : n;
  const M = kind === 'jacobian' ? m : 1;
  const { W, x, y, rows } = derivativeOf(N, M);

  const [i, j] = [Math.min(row, M) - 1, Math.min(column, N) - 1];
  const moved = x.map((value, k) => (k === j ? value + nudge : value));
  const nudged = [...sin(matmul(W, tensor(moved, float64))).data];
  const upstream = y; // of L = ‖y‖² / 2 // zh: L = ‖y‖² / 2 的
  /** ∂L / ∂x = Jᵀ ∂L / ∂y. */
  const gradX = x.map((_, k) => rows.reduce((total, of, r) => total + of[k] * upstream[r], 0));
  return {
    x,
    y,
    /** ∂y / ∂x: a row for each output, a column for each input. */
    // zh: ∂y / ∂x：每个输出一行，每个输入一列。
    rows,
    at: [i, j],
    nudged,
    change: nudged[i] - y[i],
    upstream,
    gradX,
    ...fitted(slots, rows, upstream, gradX),
  };
}

export type Model = ReturnType<typeof compute>;
