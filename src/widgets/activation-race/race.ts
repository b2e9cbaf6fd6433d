import { arrival, Group, raceTo, standings, type Team } from '@parts/teams/teams';
import { Runner, type Pictures, type Setting } from './runner';
import {
  allPictures,
  batchSize,
  goal,
  lineups,
  mostEpochs,
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
}

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

<<<<<<< HEAD
const mean = (list: readonly number[]) => list.reduce((a, b) => a + b, 0) / list.length;

/** One activation at one rate: a network for each seed. They train side by side until all have reached the goal. */
// zh: 一个激活函数配一个学习率：每个种子一个网络，并排训练，直到全都达到目标。
class Group {
  readonly runners: Runner[];

  constructor(
    readonly setting: Omit<Setting, 'seed'>,
    seeds: number,
    count: number,
  ) {
    this.runners = Array.from({ length: seeds }, (_, i) => runnerOf({ ...setting, seed: i + 1 }, count));
  }

  /** The mean share that was right in each epoch that all have made, up to one of them. */
  // zh: 到各网络都训练完的某一轮为止，每一轮的平均正确率。
  curve(upTo: number): number[] {
    const length = Math.min(upTo, ...this.runners.map(({ curve }) => curve.length));
    return Array.from({ length }, (_, e) => mean(this.runners.map(({ curve }) => curve[e])));
  }

  times(upTo: number) {
    return this.runners.map(({ curve }) => arrival(curve.slice(0, upTo)));
  }

  /** The mean number of epochs that it takes to the goal, once all are there; before, what that is at least. */
  // zh: 全都达到目标后，平均用了多少轮；在此之前，至少要多少轮。
  time(upTo: number) {
    const times = this.times(upTo);
    return { isOver: !times.includes(null), atLeast: mean(times.map((time) => time ?? upTo)) };
  }
}

=======
>>>>>>> inittwo
/** Networks in training; those that have not been asked for for long are forgotten. */
// zh: 正在训练的网络；很久没有用到的会被丢掉。
const training = new Map<string, Runner>();
const mostKept = 400;

function runnerOf(setting: Setting, count: number): Runner {
  const { activation, optimizer, start, rate, seed } = setting;
  const key = [activation, optimizer, start, rate, seed, count].join();
  const runner = training.get(key) ?? new Runner(setting, { count });
  training.delete(key);
  training.set(key, runner);
  const [oldest] = training.keys();
  if (training.size > mostKept) training.delete(oldest);
  return runner;
}

interface Work {
  progress?(share: number): void;
}

/** Trains all to an epoch, side by side: each activation at each rate, as long as that rate may still be its best. */
// zh: 把所有网络并排训练到某一轮：每个激活函数的每个学习率，只要还可能是最好的就继续。
export function* trainTo(state: State, _given: unknown = undefined, { progress }: Work = {}, limits = noLimits) {
  const { optimizer, start } = state;
  const tried = limits.rates < 3 ? [rates[optimizer][1]] : rates[optimizer];
  const seeds = Array.from({ length: Number(state.seeds) }, (_, i) => i + 1);
  const groupOf = (activation: Activation, rate: number) =>
    seeds.map((seed) => runnerOf({ activation, optimizer, start, rate, seed }, limits.pictures));
  const teams = lineups[state.lineup].map((name) => ({
    name,
    groups: tried.map((rate) => new Group(rate, groupOf(name, rate), goal)),
  }));
  const race = raceTo(teams, Math.min(state.epoch, limits.epochs), progress);
  for (;;) {
    const { done, value } = race.next();
    const model = modelOf(teams, value, limits);
    if (done) return model;
    yield model;
  }
}

<<<<<<< HEAD
/** The groups of an activation that may still turn out its fastest. */
// zh: 一个激活函数还可能最快的各组。
function stillRacing(team: readonly Group[], epoch: number): Group[] {
  const times = team.map((group) => group.time(epoch));
  const best = Math.min(...times.map(({ isOver, atLeast }) => (isOver ? atLeast : Infinity)));
  return team.filter((_, i) => !times[i].isOver && times[i].atLeast < best);
}

/** The fastest group of an activation; until one has arrived, the one that has come farthest. */
// zh: 一个激活函数最快的一组；还没有哪组到达时，取走得最远的。
function leading(team: readonly Group[], epoch: number): Group {
  const value = (group: Group) => {
    const { isOver, atLeast } = group.time(epoch);
    return isOver ? mostEpochs + 1 - atLeast : (group.curve(epoch).at(-1) ?? 0);
  };
  return team.reduce((best, group) => (value(group) > value(best) ? group : best), team[Math.floor(team.length / 2)]);
}

function modelOf(teams: readonly Group[][], epoch: number, isOver: boolean, limits: Limits) {
  const runners = teams.map((team) => {
    const best = leading(team, epoch);
    const { isOver: isThere, atLeast } = best.time(epoch);
    return {
      activation: best.setting.activation,
      rate: best.setting.rate,
      curve: best.curve(epoch),
      others: team
        .filter((group) => group !== best)
        .map((group) => ({ rate: group.setting.rate, curve: group.curve(epoch) })),
      /** For each seed the epochs to the goal; null where it is not there yet. */
      // zh: 每个种子到达目标用的轮数；还没到的是 null。
      times: best.times(epoch),
      /** Their mean, once all are there. */
      // zh: 都到达之后的平均值。
      time: isThere ? atLeast : null,
    };
  });
=======
type Teams = readonly Team<Activation>[];

function modelOf(teams: Teams, { round: epoch, isOver }: { round: number; isOver: boolean }, limits: Limits) {
  const runners = standings(teams, epoch).map(({ name, ...runner }) => ({ activation: name, ...runner }));
>>>>>>> inittwo
  const timeOf = (name: Activation) => runners.find(({ activation }) => activation === name)?.time ?? null;
  const [slow, fast] = [timeOf('tanh'), timeOf('relu')];
  return {
    runners,
    /** How many times as fast as tanh ReLU is. */
    // zh: ReLU 比 tanh 快几倍。
    ratio: slow !== null && fast !== null ? slow / fast : null,
    goal,
    epoch,
    /** Whether all have arrived. */
    // zh: 是否全都到达。
    isOver,
    /** How many steps make an epoch. */
    // zh: 一轮有多少步。
    batches: Math.ceil(limits.pictures / batchSize),
    pictures: limits.pictures,
  };
}

export type Model = ReturnType<typeof modelOf>;

const all: Pictures = { count: allPictures };

/** After how many epochs one network has 75 % of its training pictures right; null if that takes more than `most`. */
// zh: 一个网络要多少轮才能答对 75 % 的训练图；超过 `most` 轮则为 null。
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
