import { grad } from '@lib/engine/autograd';
import { heightMap } from '@lib/graph/heightMap';
import { memo } from '@lib/memo';
import { add, mul, sum } from '@lib/ops';
import type * as optim from '@lib/optim/index';
import { Random } from '@lib/random';
import { tensor, type Tensor } from '@lib/engine/tensor';
import { beforeFork, type Ways } from '@parts/fork/before';
import { moves, rules, type Rule, type Settings } from './rules';

export interface State {
  /** A ravine; or a slope in x that is felt only now and then, as that of a rare feature is. */
  // zh: 一条峡谷；或者 x 方向只是偶尔才有斜率，就像很少出现的特征。
  problem: 'ravine' | 'rare';
  rate: number;
  /** How much of the mean square is kept: by RMSProp, and by Adam. */
  // zh: 均方保留多少：RMSProp 的和 Adam 的。
  beta: '0.9' | '0.99' | '0.999';
  beta2: State['beta'];
  corrected: boolean;
  /** Every slope is off by some chance, as that of a minibatch is. */
  // zh: 每个斜率都带一点随机的偏差，就像小批量的斜率。
  noise: boolean;
  start: number[];
  /** Where the descent was forked, and with what it had come there. */
  // zh: 在哪一步分叉，以及在那之前的设置。
  fork?: number[];
}

export const steps = 200;
export const span = 4;
/** A rare slope is felt once in this many steps. */
// zh: 稀有的斜率每隔这么多步才出现一次。
export const every = 10;

const surfaces: Record<State['problem'], (x: Tensor, y: Tensor) => Tensor> = {
  // (x² + 40 y²) / 2
  ravine: (x, y) => mul(add(mul(x, x), mul(mul(y, y), 40)), 0.5),
  // (x² + y²) / 2
  rare: (x, y) => mul(add(mul(x, x), mul(y, y)), 0.5),
};

/** One rule's path, and the rate of each coordinate in effect at each step. */
// zh: 一种规则走的路径，以及每一步各坐标实际的学习率。
interface Path extends Pick<optim.Trajectory, 'x' | 'y'> {
  effective: [x: number[], y: number[]];
  /** How far it moves along each coordinate, step by step. */
  // zh: 沿各坐标每一步移动多远。
  moved: [x: number[], y: number[]];
}

/** What a fork may change: what the rules have gathered goes along. */
// zh: 分叉可以改什么：各规则积累的量会带过去。
export const ways: Ways<State> = { rate: { min: 0.01, max: 1 }, beta2: ['0.9', '0.99', '0.999'] };

/** The standard deviation of that chance. */
// zh: 这种偏差的标准差。
const deviation = 3;

function descend(rule: Rule, { problem, start, noise }: State, settingsAt: (step: number) => Settings): Path {
  const f = surfaces[problem];
  const place = [start[0], start[1]];
  const random = new Random(1); // the same chance for every rule // zh: 每种规则的偏差相同
  const memories = place.map(() => ({ m: 0, s: 0 }));
  const path: Path = { x: [], y: [], effective: [[], []], moved: [[], []] };
  for (let t = 1; t <= steps + 1; t++) {
    path.x.push(place[0]);
    path.y.push(place[1]);
    const [x, y] = place.map((value) => tensor([value], { dtype: 'float64', requiresGrad: true }));
    const slopes = grad(sum(f(x, y)), [x, y]).map((slope) => slope!.item() + (noise ? deviation * random.normal() : 0));
    if (problem === 'rare' && t % every !== 1) slopes[0] = 0;
    memories.forEach((memory, k) => {
      const { move, effective } = moves[rule](memory, slopes[k], t, settingsAt(t - 1));
      place[k] += move;
      path.moved[k].push(Math.abs(move));
      path.effective[k].push(effective);
    });
  }
  return path;
}

const mapOf = memo((problem: State['problem']) => heightMap(surfaces[problem], { span, cells: 48, beyond: 2 }));

/** The rules that give each coordinate a rate of its own, on one surface from one start. */
// zh: 给每个坐标各自学习率的几种规则，在同一曲面上从同一点出发。
export function compute(state: State) {
  const settingsOf = ({ rate, beta, beta2, corrected }: State) => ({
    rate,
    beta: Number(beta),
    beta2: Number(beta2),
    corrected,
  });
  const forked = beforeFork(state, ways);
  const [now, before] = [state, forked?.before ?? state].map(settingsOf);
  const pathsOf = (settingsAt: (step: number) => Settings) =>
    Object.fromEntries(rules.map((rule) => [rule, descend(rule, state, settingsAt)])) as Record<Rule, Path>;
  return {
    map: mapOf(state.problem),
    paths: pathsOf((step) => (forked && step < forked.at ? before : now)),
    /** Where the descent was forked: the paths that keep their settings. */
    // zh: 若有分叉：保持原来设置的各条路。
    branch: forked && pathsOf(() => before),
  };
}

export type Model = ReturnType<typeof compute>;
