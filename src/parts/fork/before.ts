/** A setting of a run that a fork may change: one of a few options, or a number between bounds. */
// zh: 分叉可以改训练的哪些设置：几个选项之一，或一定范围内的数。
export type Ways<State> = { readonly [Name in Exclude<keyof State, 'fork'>]?: readonly State[Name][] | Bounds };

interface Bounds {
  min: number;
  max: number;
}

interface Forkable {
  /** The step at which the run was forked, then its settings up to there, in order; empty if it was not forked. */
  // zh: 在哪一步分叉，以及在那之前的各项设置，按固定的顺序；没有分叉就什么也没有。
  readonly fork?: readonly number[];
}

const isOneOf = <T>(way: readonly T[] | Bounds): way is readonly T[] => Array.isArray(way);
const namesIn = <State>(ways: Ways<State>) => Object.keys(ways) as (keyof Ways<State>)[];
const heldBetween = (value: number, { min, max }: Bounds) => Math.min(max, Math.max(min, value));

/** The settings of a forked run before the fork; null if it was not forked. */
// zh: 分叉之前的设置，以及在哪一步分叉；没有分叉则为 null。
export function beforeFork<State extends Forkable>(state: State, ways: Ways<State>) {
  const [at, ...values] = state.fork ?? [];
  const names = namesIn(ways);
  if (at === undefined || values.length !== names.length) return null;
  const before = { ...state };
  names.forEach((name, i) => {
    const way = ways[name]!;
    const value = isOneOf(way) ? way[heldBetween(Math.round(values[i]), { min: 0, max: way.length - 1 })] : heldBetween(values[i], way); // prettier-ignore
    // a single number may be in a list
    // zh: 单独一个数也可以放在列表里
    before[name] = (Array.isArray(state[name]) ? [value] : value) as State[typeof name];
  });
  return { at: Math.round(at), before };
}

/** The value of `fork` for a run that is forked at a step. */
// zh: 在某一步分叉时，`fork` 里放什么。
export function forkAt<State extends Forkable>(state: State, ways: Ways<State>, step: number): number[] {
  const numberOf = (name: keyof Ways<State>) => {
    const [way, value] = [ways[name]!, state[name]];
    return isOneOf(way) ? way.indexOf(value) : Number(Array.isArray(value) ? value[0] : value);
  };
  return [step, ...namesIn(ways).map(numberOf)];
}
