import { memo } from '@lib/memo';
import { Group, raceTo, standings, type Team } from '@parts/teams/teams';
import { Runner, type Setting } from './runner';
import { allPoints, entries, goal, mostSteps, tried, type counts, type Entry, type rates } from './settings';

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
}

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

interface Work {
  progress?(share: number): void;
}

/** Trains all to a step, side by side: each at every rate, as long as that rate may still be its best. */
// zh: 把所有网络并排训练到某一步：每个参赛者的每个学习率，只要还可能是它最好的就继续。
export function* trainTo(state: State, _given: unknown = undefined, { progress }: Work = {}, limits = noLimits) {
  const all = limits.isOneRate ? [tried[1]] : tried;
  const chosen = state.rate === 'best' ? all : [Number(state.rate)];
  const seeds = Array.from({ length: Number(state.seeds) }, (_, i) => i + 1);
  const teams = entries.map((name) => ({
    name,
    groups: chosen.map((rate) => new Group(rate, seeds.map((seed) => runnerOf({ entry: name, rate, seed }, limits.points)), goal)), // prettier-ignore
  }));
  const race = raceTo(teams, Math.min(state.step, limits.steps), progress);
  for (;;) {
    const { done, value } = race.next();
    const model = modelOf(teams, value, limits);
    if (done) return model;
    yield model;
  }
}

type Teams = readonly Team<Entry>[];

function modelOf(teams: Teams, { round: step, isOver }: { round: number; isOver: boolean }, { points }: Limits) {
  return {
    runners: standings(teams, step).map(({ name, ...runner }) => ({ entry: name, ...runner })),
    step,
    /** Whether all have arrived. */
    // zh: 是否都到达了。
    isOver,
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
