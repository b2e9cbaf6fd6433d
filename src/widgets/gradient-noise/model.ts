import { backward } from '@lib/engine/autograd';
import { heightMap } from '@lib/graph/heightMap';
import { memo } from '@lib/memo';
import { add, mul, pow, sub, sum } from '@lib/ops';
import * as optim from '@lib/optim/index';
import { Random } from '@lib/random';
import { Tensor } from '@lib/engine/tensor';
import { beforeFork, type Ways } from '@parts/fork/before';

export interface State {
  /** How many of the examples each step looks at. */
  // zh: 每一步看多少个样本。
  batch: '1' | '4' | '16' | '64' | 'all';
  rate: number;
  seed: number;
  start: number[];
  /** Where the runs were forked, and with what they had come there. */
  // zh: 在哪一步分叉，以及在那之前的设置。
  fork?: number[];
}

export const steps = 200;
export const span = 2;
export const seeds = 30;
/** How many examples there are, and how many runs are made side by side. */
// zh: 一共多少个样本，并排跑多少次。
export const examples = 256;
export const runs = 60;
export const sizes: Record<State['batch'], number> = { '1': 1, '4': 4, '16': 16, '64': 64, all: examples };
/** The steps at the end over which heights are averaged. */
// zh: 最后若干步，用来求平均高度。
export const tail = 50;
/** Who is farther than this from the ridge y = 0 has left the saddle. */
// zh: 离山脊 y = 0 比这更远，就算离开了鞍点。
const away = 0.5;
/** The page asks for the height with this batch at half of a rate, from a start that is off the ridge. */
// zh: 页面问的是：用这样的小批量、学习率减半、从离开山脊的地方出发，会停在多高。
const asked = { batch: '4', rate: 0.1 } as const;
const isAsked = ({ batch, rate, start }: State) =>
  batch === asked.batch && Math.abs(rate - asked.rate / 2) < 1e-9 && Math.abs(start[1]) > away;

/** x²/2 + y⁴/4 − y²/2: a saddle at 0, and a minimum on either side of it at y = ±1. */
// zh: x²/2 + y⁴/4 − y²/2：0 处是鞍点，两边 y = ±1 处各有一个极小值。
const surface = (x: Tensor, y: Tensor) => add(mul(mul(x, x), 0.5), sub(mul(pow(y, 4), 0.25), mul(mul(y, y), 0.5)));
const lowest = -0.25;

/** What each example adds to the slope of the mean, along x and along y; together it is nothing. */
// zh: 每个样本给平均斜率在 x、y 方向加上多少；合起来为零。
function pulls(random: Random): [x: Float64Array, y: Float64Array] {
  const draw = () => {
    const values = Float64Array.from({ length: examples }, () => random.normal());
    const mean = values.reduce((a, b) => a + b, 0) / examples;
    return values.map((value) => value - mean);
  };
  return [draw(), draw()];
}

/** The mean pull of a minibatch drawn without replacement; exactly 0 for all examples. */
// zh: 不放回抽取的小批量的平均偏差；取全部样本时正好是 0。
function meanPull(size: number, [px, py]: [Float64Array, Float64Array], order: Uint16Array, random: Random) {
  if (size === examples) return [0, 0];
  let [x, y] = [0, 0];
  for (let i = 0; i < size; i++) {
    const j = i + Math.floor(random.uniform() * (examples - i));
    [order[i], order[j]] = [order[j], order[i]];
    x += px[order[i]];
    y += py[order[i]];
  }
  return [x / size, y / size];
}

const saddle = memo(() => heightMap(surface, { span, cells: 48, beyond: 2 }));

/** What a fork may change. */
// zh: 分叉可以改什么。
export const ways: Ways<State> = { batch: ['1', '4', '16', '64', 'all'], rate: { min: 0.01, max: 0.5 } };

const meanOf = (heights: number[][]) => heights.map((row) => row.reduce((a, b) => a + b, 0) / runs);
const floorOf = (mean: number[]) => mean.slice(-tail).reduce((a, b) => a + b, 0) / tail;

/** Many runs of minibatch descent from one place, each with minibatches of its own, by the settings of each step. */
// zh: 从同一点出发的许多次小批量下降，各用各的小批量；每一步用那一步的设置。
function descend({ seed, start }: State, settingsAt: (step: number) => Pick<State, 'batch' | 'rate'>) {
  const random = new Random(seed);
  const pull = pulls(random);
  const order = Uint16Array.from({ length: examples }, (_, i) => i);
  const [x, y] = start.map((value) => new Tensor(new Float64Array(runs).fill(value), [runs], true));
  const optimizer = optim.sgd([x, y], { lr: 0 });
  const paths: Pick<optim.Trajectory, 'x' | 'y'>[] = Array.from({ length: runs }, () => ({ x: [], y: [] }));
  const heights: number[][] = [];
  for (let step = 0; step <= steps; step++) {
    const { batch, rate } = settingsAt(step);
    const noise = [new Float64Array(runs), new Float64Array(runs)];
    for (let i = 0; i < runs; i++) [noise[0][i], noise[1][i]] = meanPull(sizes[batch], pull, order, random);
    const [nx, ny] = noise.map((values) => new Tensor(values, [runs]));
    const height = surface(x, y);
    paths.forEach((path, i) => {
      path.x.push(x.values[i]);
      path.y.push(y.values[i]);
    });
    heights.push([...height.values].map((value) => value - lowest));
    optimizer.zeroGrad();
    optimizer.lr = rate;
    // the loss of a minibatch: that of all examples, and a slope of its own
    // zh: 小批量的损失：全部样本的损失，加上它自己的斜率
    backward(sum(add(height, add(mul(nx, x), mul(ny, y)))));
    optimizer.step();
  }
  const mean = meanOf(heights);
  return {
    paths,
    /** Heights above the lowest point: of the first run, and of all on average. */
    // zh: 比最低点高出多少：第一次的，和所有次的平均。
    first: heights.map((row) => row[0]),
    mean,
    /** How many runs have left the saddle by each step. */
    // zh: 到每一步为止，有几次离开了鞍点。
    gone: mean.map((_, step) => paths.filter(({ y }) => Math.abs(y[step]) > away).length),
    /** How high above the lowest point they are on average over the last steps: what noise keeps them from. */
    // zh: 最后若干步平均比最低点高出多少：噪声让它们到不了底。
    floor: floorOf(mean),
  };
}

/** The runs, and where they were forked those that keep their settings. */
// zh: 各次运行；若有分叉，还有保持原来设置的那些。
export function compute(state: State) {
  const forked = beforeFork(state, ways);
  const made = descend(state, (step) => (forked && step < forked.at ? forked.before : state));
  const kept = forked && descend(state, () => forked.before);
  const branch = kept && { path: kept.paths[0], first: kept.first, mean: kept.mean, gone: kept.gone };
  return {
    map: saddle(),
    ...made,
    /** Where the height at half the rate is asked for: that at the whole rate. */
    // zh: 问到学习率减半的高度时：原来那个学习率的高度。
    askedFrom: !forked && isAsked(state) ? descend(state, () => asked).floor : undefined,
    branch,
  };
}

export type Model = ReturnType<typeof compute>;
