import * as data from '@lib/data/index';
import type { Tensor } from '@lib/engine/tensor';
import { finish } from '@lib/finish';
import * as nn from '@lib/nn/index';
import { crossEntropy, relu } from '@lib/ops';
import * as optim from '@lib/optim/index';
import { Random } from '@lib/random';
import { methods, mostNets, steps, type biases, type lambdas, type layers, type Method } from './settings';

export interface State {
  /** How many nets are tried. */
  // zh: 试多少个网络。
  nets: number;
  /** Where the dead unit is: what it sees never changes, or an earlier layer is still learning. */
  // zh: 死掉的单元在哪里：它看到的从不变化，或者前面还有一层在学。
  layer: (typeof layers)[number];
  /** What its bias is set to. */
  // zh: 它的偏置设成多少。
  bias: (typeof biases)[number];
  /** λ of the methods with decay. */
  // zh: 带衰减的方法所用的 λ。
  lambda: (typeof lambdas)[number];
}

/** What a net depends on. */
// zh: 一个网络由什么决定。
export interface Settings {
  layer: State['layer'];
  bias: number;
  lambda: number;
  seed: number;
}

const count = 40;
const width = 16;

const makers: Record<Method, (params: Tensor[], weightDecay: number) => optim.Optimizer> = {
  sgd: (params) => optim.sgd(params, { lr: 0.1 }),
  momentum: (params) => optim.sgd(params, { lr: 0.1, momentum: 0.9 }),
  adam: (params) => optim.adam(params, { lr: 0.01 }),
  adamW: (params, weightDecay) => optim.adamW(params, { lr: 0.01, weightDecay }),
  sgdL2: (params, weightDecay) => optim.sgd(params, { lr: 0.1, weightDecay }),
  adamL2: (params, weightDecay) => optim.adam(params, { lr: 0.01, weightDecay }),
};

/** A net 2-16-16-2 that learns two moons, one unit of which has been given a bias far below 0. */
// zh: 一个 2-16-16-2 的网络，学习两弯月牙，其中一个单元的偏置被设得远低于 0。
class Patient {
  readonly #data: ReturnType<typeof data.moons>;
  readonly #layers: nn.Linear[];
  readonly #training: optim.Optimizer;
  readonly #at: number;
  /** Whether the unit fired for any point when it was last looked at. */
  // zh: 上次查看时，这个单元是否对某个点有反应。
  fires = false;

  constructor(method: Method, { layer, bias, lambda, seed }: Settings) {
    const random = new Random(seed);
    this.#data = data.moons({ n: count, noise: 0.1, seed });
    this.#layers = [new nn.Linear(2, width, { random }), new nn.Linear(width, width, { random }), new nn.Linear(width, 2, { random })]; // prettier-ignore
    this.#at = layer === 'first' ? 0 : 1;
    this.#layers[this.#at].bias!.change()[0] = bias;
    const params = this.#layers.flatMap(({ weight, bias: own }) => [weight, own!]);
    this.#training = makers[method](params, lambda);
  }

  /** One step on all points; looks at the unit before it. */
  // zh: 用所有点走一步；走之前先查看这个单元。
  learn() {
    const { x, y } = this.#data;
    this.#training.minimize(() => {
      const [first, second, last] = this.#layers;
      const low = relu(first.forward(x));
      const high = relu(second.forward(low));
      const values = (this.#at === 0 ? low : high).values;
      this.fires = Array.from({ length: count }, (_, i) => values[i * width]).some((value) => value > 0);
      return crossEntropy(last.forward(high), y);
    });
  }
}

/** The number of steps between two frames. */
// zh: 两帧之间走这么多步。
const stepsAFrame = 200;

/** The step after which the dead unit of a net fires again: null if never, 0 if it was not dead. */
// zh: 网络的死单元在第几步之后又有反应：从不则为 null，本来没死则为 0。
function* waiting(method: Method, settings: Settings, most: number): Generator<undefined, number | null> {
  const patient = new Patient(method, settings);
  for (let step = 0; step <= most; step++) {
    patient.learn();
    if (patient.fires) return step;
    if (step % stepsAFrame === stepsAFrame - 1) yield;
  }
  return null;
}

/** The same at once. */
// zh: 一次算完，结果相同。
export function revival(method: Method, { steps: most = steps, ...settings }: Settings & { steps?: number }) {
  return finish(waiting(method, settings, most));
}

/** What has been found is kept. */
// zh: 已经求得的会保留。
const found = new Map<string, number | null>();

interface Work {
  progress?(share: number): void;
}

/** Tries one net after the other with every method. */
// zh: 逐个网络试所有方法。
export function* tryNets(
  { nets, layer, bias, lambda }: State,
  _given: unknown = undefined,
  { progress }: Work = {},
  limits = { nets: mostNets, steps },
) {
  const wanted = Math.min(nets, limits.nets);
  const came: (number | null)[][] = methods.map(() => []);
  const model = () => modelOf(came, limits.steps);
  for (let seed = 1; seed <= wanted; seed++) {
    for (const [i, method] of methods.entries()) {
      const settings = { layer, bias: Number(bias), lambda: Number(lambda), seed };
      const key = JSON.stringify([method, settings, limits.steps]);
      if (!found.has(key)) {
        const runs = waiting(method, settings, limits.steps);
        let now = runs.next();
        for (; !now.done; now = runs.next()) yield model();
        found.set(key, now.value);
      }
      came[i].push(found.get(key)!);
      progress?.(((seed - 1) * methods.length + i + 1) / (wanted * methods.length));
    }
    yield model();
  }
  return model();
}

const modelOf = (came: (number | null)[][], waited: number) => ({
  methods,
  /** For each method and net the step after which its unit fired again: null if never, 0 if it was not dead at first. */
  // zh: 每种方法、每个网络，单元在第几步之后又有反应：从不则为 null，一开始没死则为 0。
  came: came.map((row) => [...row]),
  /** How many nets have been tried with all methods, and in how many of them the unit was dead. */
  // zh: 已有多少个网络试过所有方法，其中多少个的单元是死的。
  nets: came.at(-1)!.length,
  dead: came.at(-1)!.filter((step) => step !== 0).length,
  /** Of these, for each method, how many fired again. */
  // zh: 其中每种方法各有多少个又有反应。
  back: came.map((row) => row.filter((step) => step !== null && step > 0).length),
  steps: waited,
});

export type Model = ReturnType<typeof modelOf>;
