import { beforeFork, type Ways } from '@parts/fork/before';

export const dataSets = ['blobs', 'moons', 'rings', 'spirals', 'parity', 'own'] as const;
export const activations = ['relu', 'leaky', 'tanh', 'sigmoid', 'none'] as const;
export const optimizers = ['sgd', 'momentum', 'adam'] as const;
export const rates = ['0.003', '0.01', '0.03', '0.1', '0.3', '1', '3', '10'] as const;
export const batches = ['1', '8', '32', 'all'] as const;
export const counts = ['50', '100', '200', '400'] as const;
export const penalties = ['l2', 'l1'] as const;
export const strengths = ['0', '0.001', '0.003', '0.01', '0.03', '0.1'] as const;

export type Activation = (typeof activations)[number];

/** What the data are. */
// zh: 数据由什么决定。
export interface DataState {
  data: (typeof dataSets)[number];
  /** How many training points; as many test points. */
  // zh: 训练点的个数；测试点同样多。
  count: (typeof counts)[number];
  noise: number;
  /** The reader’s own points, three numbers for each: x, y and its class. */
  // zh: 读者自己的点，每个三个数：x、y 和类别。
  points: number[];
}

/** What a run depends on. */
// zh: 一次训练由什么决定。
export interface Settings extends DataState {
  units: number;
  f: Activation;
  optimizer: (typeof optimizers)[number];
  rate: (typeof rates)[number];
  batch: (typeof batches)[number];
  penalty: (typeof penalties)[number];
  lambda: (typeof strengths)[number];
  /** Draws the first weights, and the order of the batches. */
  // zh: 决定初始权重和小批量的顺序。
  seed: number;
  /** Where the run was forked, and with what it had come there. */
  // zh: 在哪一步分叉，以及在那之前的设置。
  fork?: number[];
}

export interface State extends Settings {
  /** After how many steps the network is shown. */
  // zh: 显示多少步之后的网络。
  step: number;
}

/** What a fork may change of a run; data and network stay. */
// zh: 分叉可以改训练的什么；数据和网络不变。
export const ways: Ways<Settings> = { optimizer: optimizers, rate: rates, batch: batches, lambda: strengths };

/** The settings of a run before it was forked, as those of one that was not; null if it was not. */
// zh: 分叉之前的设置，写成没有分叉的训练；没有分叉则为 null。
export function unforked(settings: Settings) {
  const forked = beforeFork(settings, ways);
  return forked && { at: forked.at, before: { ...forked.before, fork: [] } };
}

/** What a run depends on, of all that a figure’s state holds. */
// zh: 从图的全部状态中取出决定一次训练的部分。
export const settingsOf = ({
  data,
  count,
  noise,
  points,
  units,
  f,
  optimizer,
  rate,
  batch,
  penalty,
  lambda,
  seed,
  fork = [],
}: Settings): Settings => ({
  ...{ data, units, f, optimizer, rate, batch, penalty, lambda, seed, fork },
  count,
  noise,
  points: data === 'own' ? points : [],
});

export const mostUnits = 16;
export const steps = 5000;
/** The plane is seen from −extent to extent. */
// zh: 平面从 −extent 画到 extent。
export const extent = 2.4;
export const mostOwn = 200;
/** When ten seeds are tried: this many steps, and then this share of the training points is to be right. */
// zh: 试十个种子时：走这么多步之后，训练点要有这么大的比例是对的。
export const trial = { seeds: 10, steps: 1000, goal: 0.99 };

/** The share of the training points that each seed has right, as far as seeds have been tried. */
// zh: 到目前为止试过的种子，各自分对的训练点比例。
export type Tried = number[];

/** How many of them have reached the goal. */
// zh: 其中有几个达到了目标。
export const closed = (tried: Tried) => tried.filter((share) => share >= trial.goal).length;

/** The plane is asked at this many points per side. */
// zh: 平面每边问这么多处。
export const side = 49;
/** So many shades of each class; a lead of `fullScore` is drawn in full. */
// zh: 每一类有这么多级深浅；领先 `fullScore` 时涂满。
export const shades = 5;
export const fullScore = 4;
