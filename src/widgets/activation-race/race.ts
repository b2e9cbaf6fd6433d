import { memo } from '@lib/memo';
import { beforeFork, type Ways } from '@parts/fork/before';
import { arrival, forkedTo, Group, standings, type Team } from '@parts/teams/teams';
import { Runner, type Pictures, type Setting } from './runner';
import {
  allPictures,
  batchSize,
  goal,
  lineups,
  mostEpochs,
  optimizers,
  rates,
  type Activation,
  type counts,
  type Optimizer,
  type Start,
} from './settings';

export interface State {
  /** How many epochs all have been trained. */
  // zh: 所有网络都已训练的轮数。
  epoch: number;
  optimizer: Optimizer;
  /** Each activation’s own start, or PyTorch’s default for all. */
  // zh: 用各个激活函数自己的初始化，还是都用 PyTorch 的默认值。
  start: Start;
  lineup: keyof typeof lineups;
  seeds: (typeof counts)[number];
  /** Where the race was forked, and with what it had come there. */
  // zh: 在哪一轮之后分叉，以及在那之前的设置。
  fork?: number[];
}

/**
 * What a fork may change: each continues from the network with its best rate so far, again with every rate of the
 * optimizer.
 */
// zh: 分叉可以改什么：各自从到那时为止学习率最好的网络接着训练，新优化器的每个学习率都再试一遍。
export const ways: Ways<State> = { optimizer: optimizers };

/** How much is computed at most. */
// zh: 最多算多少。
export interface Limits {
  epochs: number;
  pictures: number;
  /** How many of the rates are tried, from the middle one on. */
  // zh: 从中间的学习率起，试几个。
  rates: number;
}

const noLimits: Limits = { epochs: mostEpochs, pictures: allPictures, rates: 3 };

/** Networks in training; those that have not been asked for for long are forgotten. */
// zh: 正在训练的网络；很久没有用到的会被丢掉。
const runnerOf = memo((setting: Setting, count: number) => new Runner(setting, { count }), { most: 400 });

/** A network as it was after some epochs: a copy if it has just got there, otherwise one to be trained again. */
// zh: 若干轮之后的网络：正好走到那里就复制，否则重新训练一个。
const stemOf = memo(
  (setting: Setting, count: number, after: number) => {
    const runner = runnerOf(setting, count);
    return new Runner(setting, { count }, runner.curve.length > after ? undefined : runner);
  },
  { most: 40 },
);
const goingOn = memo((stem: Runner, optimizer: Optimizer, rate: number) => stem.goingOn(optimizer, rate), {
  most: 120,
});

interface Work {
  progress?(share: number): void;
}

/** Trains all to an epoch, side by side: each activation at each rate, as long as that rate may still be its best. */
// zh: 把所有网络并排训练到某一轮：每个激活函数的每个学习率，只要还可能是最好的就继续。
export function* trainTo(state: State, _given: unknown = undefined, { progress }: Work = {}, limits = noLimits) {
  const { start } = state;
  const ratesOf = ({ optimizer }: State) => (limits.rates < 3 ? [rates[optimizer][1]] : rates[optimizer]);
  const seeds = Array.from({ length: Number(state.seeds) }, (_, i) => i + 1);
  const forked = beforeFork(state, ways);
  const before = forked?.before ?? state;
  const settingOf = (activation: Activation, rate: number, seed: number): Setting => ({
    ...{ activation, optimizer: before.optimizer, start, rate, seed },
  });
  const groupOf = (activation: Activation, rate: number) =>
    seeds.map((seed) => runnerOf(settingOf(activation, rate, seed), limits.pictures));
  const teams = lineups[state.lineup].map((name) => ({
    name,
    groups: ratesOf(before).map((rate) => new Group(rate, groupOf(name, rate), goal)),
  }));
  const fork = forked && {
    after: forked.at,
    isOther: state.optimizer !== before.optimizer,
    stem: (activation: Activation, rate: number, seed: number) =>
      stemOf(settingOf(activation, rate, seed), limits.pictures, forked.at),
    rates: ratesOf(state),
    goingOn: (stem: Runner, rate: number) => goingOn(stem, state.optimizer, rate),
  };
  const race = forkedTo(teams, Math.min(state.epoch, limits.epochs), fork, progress);
  for (;;) {
    const { done, value } = race.next();
    const model = modelOf(value, forked && teams, limits);
    if (done) return model;
    yield model;
  }
}

type Teams = readonly Team<Activation>[];
interface Standing {
  turned: Teams;
  round: number;
  reach: number;
  isOver: boolean;
  end: number | null;
}

function modelOf({ turned, round: epoch, reach, isOver, end }: Standing, teams: Teams | null, limits: Limits) {
  const runnersOf = (teams: Teams) =>
    standings(teams, reach).map(({ name, ...runner }) => ({ activation: name, ...runner }));
  const runners = runnersOf(turned);
  const timeOf = (name: Activation) => runners.find(({ activation }) => activation === name)?.time ?? null;
  const [slow, fast] = [timeOf('tanh'), timeOf('relu')];
  return {
    runners,
    /** Those that keep their settings, if the race was forked. */
    // zh: 若有分叉：照原样继续的各个网络。
    branch: teams && runnersOf(teams),
    /** How many times as fast as tanh ReLU is. */
    // zh: ReLU 比 tanh 快几倍。
    ratio: slow !== null && fast !== null ? slow / fast : null,
    goal,
    epoch,
    /** Whether all have arrived. */
    // zh: 是否全都到达。
    isOver,
    /** When all will have arrived, if that is known. */
    // zh: 何时全都到达；还不知道则为 null。
    end,
    /** How many steps make an epoch. */
    // zh: 一轮有多少步。
    batches: Math.ceil(limits.pictures / batchSize),
    pictures: limits.pictures,
  };
}

export type Model = ReturnType<typeof modelOf>;

const all: Pictures = { count: allPictures };

/** After how many epochs one network has 75% of its training pictures right; null if that takes more than `most`. */
// zh: 一个网络要多少轮才能答对 75% 的训练图；超过 `most` 轮则为 null。
export function timeTo(setting: Setting, most = mostEpochs, of = all): number | null {
  const runner = new Runner(setting, of);
  while (runner.curve.length < most && arrival(runner.curve, goal) === null && !runner.isLost) runner.learn();
  return arrival(runner.curve, goal);
}

/** The same at the best of the rates. */
// zh: 同样的数，取最好的学习率。
export function bestTime(
  setting: Omit<Setting, 'rate'>,
  of = all,
  longest = mostEpochs,
): { rate: number; time: number } | null {
  let best: { rate: number; time: number } | null = null;
  const [low, middle, high] = rates[setting.optimizer];
  for (const rate of [middle, high, low]) {
    const most = best ? Math.ceil(best.time) : longest; // a slower one need not be waited for // zh: 更慢的不必再等
    const time = timeTo({ ...setting, rate }, most, of);
    if (time !== null && (!best || time < best.time)) best = { rate, time };
  }
  return best;
}
