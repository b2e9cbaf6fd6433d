import { grad } from '@lib/engine/autograd';
import { heightMap } from '@lib/graph/heightMap';
import { memo } from '@lib/memo';
import { add, mul, sum } from '@lib/ops';
import { tensor, type Tensor } from '@lib/engine/tensor';
import { beforeFork, type Ways } from '@parts/fork/before';
import { bounds } from './bounds';

export interface State {
  /** ρ: how much of the velocity is kept. */
  // zh: ρ：保留多少速度。
  rho: number;
  /** α: the learning rate. */
  // zh: α：学习率。
  rate: number;
  start: number[];
  /** Where the descent was forked, and with what it had come there. */
  // zh: 在哪一步分叉，以及在那之前的设置。
  fork?: number[];
}

export const steps = 40;
export const span = 4;
/** What a fork may change. */
// zh: 分叉可以改什么。
export const ways: Ways<State> = { rho: bounds.rho, rate: bounds.rate };

/** A ravine, (x² + 12 y²) / 4. */
// zh: 一条峡谷，(x² + 12 y²) / 4。
const surface = (x: Tensor, y: Tensor) => mul(add(mul(x, x), mul(mul(y, y), 12)), 0.25);

const ravine = memo(() => heightMap(surface, { span, cells: 48, beyond: 2 }));

type Vector = [x: number, y: number];

/** The slopes of the ravine at some places, all at once. */
// zh: 峡谷在若干地方的斜率，一次求出。
function slopesAt(places: Vector[]): Vector[] {
  const [x, y] = [0, 1].map((k) => tensor(places.map((place) => place[k]), { dtype: 'float64', requiresGrad: true })); // prettier-ignore
  const [alongX, alongY] = grad(sum(surface(x, y)), [x, y]).map((slopes) => slopes!.data);
  return places.map((_, i) => [alongX[i], alongY[i]]);
}

const plus = (a: Vector, b: Vector, times = 1): Vector => [a[0] + times * b[0], a[1] + times * b[1]];

/** One step, as three arrows: from where one is along what is left of the velocity, then against the slope. */
// zh: 一步，用三个箭头表示：从所在的地方先沿剩下的速度走，再逆着斜率走。
export interface Step {
  from: Vector;
  /** Where the velocity alone would lead. */
  // zh: 单靠速度会走到哪里。
  ahead: Vector;
  /** Where the slope is taken. */
  // zh: 在哪里求斜率。
  felt: Vector;
  to: Vector;
}

/** One step: v ← ρv − α∇f, then x ← x + v. Returns the new x and v. */
// zh: 一步：v ← ρv − α∇f，然后 x ← x + v。给出新的 x 和 v。
function moved(x: Vector, v: Vector, slope: Vector, rate: number, rho: number): [x: Vector, v: Vector] {
  const next = plus([rho * v[0], rho * v[1]], slope, -rate);
  return [plus(x, next), next];
}

/** The same for the place ahead, x̃ = x + ρv, with the slope taken there. Returns the new x̃ and v. */
// zh: 对前方的位置 x̃ = x + ρv 也走一步，斜率在那里求。给出新的 x̃ 和 v。
function movedAhead(x: Vector, v: Vector, slope: Vector, rate: number, rho: number): [x: Vector, v: Vector] {
  const next = plus([rho * v[0], rho * v[1]], slope, -rate);
  return [plus(plus(x, v, -rho), next, 1 + rho), next];
}

/** The settings of each step: those of before a fork, or after it. */
// zh: 每一步的设置：分叉之前的，或之后的。
type SettingsAt = (step: number) => Pick<State, 'rho' | 'rate'>;

/**
 * Three descents, step by step beside each other: momentum, with the slope taken here; Nesterov's, with the slope taken
 * where the velocity leads; and Nesterov's in its other form, whose parameter is the place ahead, x + ρv.
 */
// zh: 三种下降，逐步并排走：动量法，斜率在当前位置求；Nesterov，斜率在速度将要到达的位置求；以及 Nesterov 的另一种形式，参数是前方的位置 x + ρv。
function descend({ start }: State, settingsAt: SettingsAt) {
  const place = (): Vector => [start[0], start[1]];
  const [here, leading] = [0, 1].map(() => ({ from: place(), v: [0, 0] as Vector }));
  const other = { at: place(), v: [0, 0] as Vector };
  const [momentum, nesterov, shifted]: [Step[], Step[], Vector[]] = [[], [], []];
  for (let step = 0; step <= steps; step++) {
    const { rho, rate } = settingsAt(step);
    // where ρ changes, what lies ahead does
    // zh: ρ 变了，前方的位置也跟着变
    if (step > 0) other.at = plus(other.at, other.v, rho - settingsAt(step - 1).rho);
    const ahead = [here, leading].map(({ from, v }) => plus(from, v, rho));
    const felt = [here.from, ahead[1], other.at];
    const slopes = slopesAt(felt);
    for (const [k, walker] of [here, leading].entries()) {
      const { from } = walker;
      [walker.from, walker.v] = moved(from, walker.v, slopes[k], rate, rho);
      [momentum, nesterov][k].push({ from, ahead: ahead[k], felt: felt[k], to: walker.from });
    }
    shifted.push(other.at);
    [other.at, other.v] = movedAhead(other.at, other.v, slopes[2], rate, rho);
  }
  return { momentum, nesterov, shifted };
}

/** Momentum and Nesterov's momentum step by step; the latter in both of its forms. */
// zh: 逐步走的动量和 Nesterov 动量；后者写成两种形式。
export function compute(state: State) {
  const { start } = state;
  const forked = beforeFork(state, ways);
  const { momentum, nesterov, shifted } = descend(state, (step) =>
    forked && step < forked.at ? forked.before : state,
  );
  const difference = nesterov.map(({ ahead }, i) => Math.max(Math.abs(ahead[0] - shifted[i][0]), Math.abs(ahead[1] - shifted[i][1]))); // prettier-ignore
  const heightsOf = (way: Step[]) => {
    const [x, y] = [0, 1].map((k) => tensor(way.map(({ from }) => from[k]), { dtype: 'float64' })); // prettier-ignore
    return [...surface(x, y).values];
  };
  const unforked = forked && descend(state, () => forked.before);
  const branchOf = (way: Step[]) => {
    return { x: way.map(({ from }) => from[0]), y: way.map(({ from }) => from[1]), heights: heightsOf(way) };
  };
  return {
    /** Where the descent was forked: the ways that keep their settings. */
    // zh: 若有分叉：保持原来设置的两条路。
    branch: unforked && { momentum: branchOf(unforked.momentum), nesterov: branchOf(unforked.nesterov) },
    map: ravine(),
    arrows: { momentum, nesterov },
    heights: { momentum: heightsOf(momentum), nesterov: heightsOf(nesterov) },
    /** The path of the other form. */
    // zh: 另一种形式的路径。
    shifted: { x: shifted.map(([x]) => x), y: shifted.map(([, y]) => y) },
    /** How far the two forms are apart at most, over all steps. */
    // zh: 所有步中，两种形式最多相差多远。
    difference: Math.max(...difference),
    /** How far each goes beyond the bottom of the ravine: the farthest place on the other side of y = 0. */
    // zh: 各自冲过峡谷底多远：到 y = 0 另一侧最远的地方。
    overshoot: {
      momentum: overshootOf(momentum, start[1]),
      nesterov: overshootOf(nesterov, start[1]),
    },
  };
}

const overshootOf = (way: Step[], y: number) => Math.max(0, ...way.map(({ from }) => -Math.sign(y) * from[1]));

export type Model = ReturnType<typeof compute>;
