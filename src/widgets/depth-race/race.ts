import { memo } from '@lib/memo';
import { beforeFork, type Ways } from '@parts/fork/before';
import { forkedTo, Group, raceTo, standings, type Team } from '@parts/teams/teams';
import { Runner, type Setting } from './runner';
import { allPoints, entries, goal, mostSteps, rates, tried, type counts, type Entry } from './settings';

export interface State {
  /** How many steps all have made. */
  // zh: 大家都走了多少步。
  step: number;
  /** Each at its best rate, or all at one. */
  // zh: 各用最好的学习率，还是都用同一个。
  rate: (typeof rates)[number];
  /** How many networks of each there are. */
  // zh: 每种有几个网络。
  seeds: (typeof counts)[number];
  /** Where the race was forked, and with what it had come there. */
  // zh: 在哪一步分叉，以及在那之前的设置。
  fork?: number[];
}

/** What a fork may change: each continues from the network with its best rate so far, with the state of its Adam. */
// zh: 分叉可以改什么：各自从到那时为止学习率最好的网络接着训练，Adam 积累的量会带过去。
export const ways: Ways<State> = { rate: rates };

/** How much is computed at most. */
// zh: 最多计算多少。
export interface Limits {
  steps: number;
  points: number;
  /** Whether one rate is tried alone, the middle one. */
  // zh: 是否只试一个学习率，即中间的那个。
  isOneRate: boolean;
}

const noLimits: Limits = { steps: mostSteps, points: allPoints, isOneRate: false };

/** Networks in training; those that have not been asked for for long are forgotten. */
// zh: 训练中的网络；很久没有用到的就丢掉。
const runnerOf = memo((setting: Setting, points: number) => new Runner(setting, points), { most: 120 });

/** A network as it was after some steps: a copy if it has just got there, otherwise one to be trained again. */
// zh: 若干步之后的网络：正好走到那里就复制，否则重新训练一个。
const stemOf = memo(
  (setting: Setting, points: number, after: number) => {
    const runner = runnerOf(setting, points);
    return new Runner(setting, points, runner.curve.length > after ? undefined : runner);
  },
  { most: 20 },
);
const goingOn = memo((stem: Runner, rate: number) => stem.goingOn(rate), { most: 60 });

interface Work {
  progress?(share: number): void;
}

/** Trains all to a step, side by side: each at every rate, as long as that rate may still be its best. */
// zh: 把所有网络并排训练到某一步：每个参赛者的每个学习率，只要还可能是它最好的就继续。
export function* trainTo(state: State, _given: unknown = undefined, { progress }: Work = {}, limits = noLimits) {
  const all = limits.isOneRate ? [tried[1]] : tried;
  const ratesOf = ({ rate }: State) => (rate === 'best' ? all : [Number(rate)]);
  const seeds = Array.from({ length: Number(state.seeds) }, (_, i) => i + 1);
  const forked = beforeFork(state, ways);
  const before = forked?.before ?? state;
  const own = entries.map((name) => ({
    name,
    groups: ratesOf(before).map((rate) => new Group(rate, seeds.map((seed) => runnerOf({ entry: name, rate, seed }, limits.points)), goal)), // prettier-ignore
  }));
  const fork = forked && {
    after: forked.at,
    isOther: state.rate !== before.rate,
    stem: (entry: Entry, rate: number, seed: number) => stemOf({ entry, rate, seed }, limits.points, forked.at),
    rates: ratesOf(state),
    goingOn,
  };
  const race = forkedTo(own, Math.min(state.step, limits.steps), fork, progress);
  for (;;) {
    const { done, value } = race.next();
    const model = modelOf(value, forked && own, limits);
    if (done) return model;
    yield model;
  }
}

type Teams = readonly Team<Entry>[];
interface Standing {
  turned: Teams;
  round: number;
  reach: number;
  isOver: boolean;
  end: number | null;
}

function modelOf({ turned, round: step, reach, isOver, end }: Standing, own: Teams | null, { points }: Limits) {
  const runnersOf = (teams: Teams) =>
    standings(teams, reach).map(({ name, ...runner }) => ({ entry: name, ...runner }));
  return {
    runners: runnersOf(turned),
    /** Those that keep their settings, if the race was forked. */
    // zh: 若有分叉：照原样继续的各个网络。
    branch: own && runnersOf(own),
    step,
    /** Whether all have arrived. */
    // zh: 是否都到达了。
    isOver,
    /** When all will have arrived, if that is known. */
    // zh: 何时全都到达；还不知道则为 null。
    end,
    points,
  };
}

export type Model = ReturnType<typeof modelOf>;

/** After how many steps each network of an entry has 99% of the points right, at its best rate; null after `mostSteps`. */
// zh: 一个参赛者的各个网络，用最好的学习率，多少步后分对 99% 的点；`mostSteps` 步之后为 null。
export function bestTimes(
  entry: Entry,
  seeds: readonly number[],
  of: readonly number[] = tried,
): { rate: number; times: (number | null)[] } {
  const groups = of.map((rate) => new Group(rate, seeds.map((seed) => new Runner({ entry, rate, seed }, allPoints)), goal)); // prettier-ignore
  const team = [{ name: entry, groups }];
  const race = raceTo(team, mostSteps);
  let next = race.next();
  while (!next.done) next = race.next();
  const [{ rate, times }] = standings(team, next.value.round);
  return { rate, times };
}
