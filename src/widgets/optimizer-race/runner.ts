import type { Trajectory } from '@lib/optim/index';
import { racers } from '@parts/race/lineup';
import { placesOf } from '@parts/race/places';
import type { DrawnPath } from '@parts/surface/drawnPath';
import { headOf } from '@parts/surface/head';
import type { Model } from './race';
import type { Strings } from './strings';

/** A racer: the path, what is left of the way down after each step, and what is left at the end with each rate. */
export interface Runner extends Trajectory, DrawnPath {
  name: string;
  mark: string;
  rate: number;
  shares: number[];
  ends: number[];
}

/** The course's own runners; those that wait stay at the start, at whatever step. */
export const knownRunners = (model: Model, t: Strings, waits = false): Runner[] =>
  model.paths.map((path, i) => {
    const known = { name: t.racers[racers[i]], mark: String(i + 1), tone: `class-${i}`, ...path, ends: model.ends[i] };
    return waits ? atTheStart(known) : known;
  });

const atTheStart = (runner: Runner): Runner => ({
  ...runner,
  x: runner.x.slice(0, 1),
  y: runner.y.slice(0, 1),
  heights: runner.heights.slice(0, 1),
  left: false,
  shares: runner.shares.map(() => runner.shares[0]),
});

/** Whether a runner takes part: all do, unless the reader says otherwise. */
export const isShown = (shown: readonly number[], i: number): boolean => (shown[i] ?? 1) > 0;

export type Descent = Pick<Runner, 'x' | 'heights' | 'left' | 'shares'>;

/** Whether a runner is off the map at a step: wherever the map shows it at its edge. */
export const isGone = (runner: Pick<Runner, 'x' | 'y'>, step: number, span: number): boolean =>
  headOf(runner, step, span)?.isGone ?? true;

/** Whether a runner is so far away that it is followed no more, and has gone there upwards. */
export const hasFlown = ({ left, x, shares }: Descent, step: number): boolean =>
  left && step >= x.length - 1 && shares[step] > 1;

/** Whether all begin farther than 1 from the saddle's ridge, so that nobody can come across. */
export const beginAcross = (runners: readonly Pick<Runner, 'y'>[]): boolean =>
  runners.some(({ y }) => Math.abs(y[0]) > 1);

/**
 * Which runners have got farther than 1 from the saddle's ridge by a step, at which step, and in which place; those
 * that cross it at the same step share a place.
 */
export function crossingOf(runners: readonly Pick<Runner, 'name' | 'y'>[], shown: readonly number[], step: number) {
  const across = runners
    .filter((_, i) => isShown(shown, i))
    .map(({ name, y }) => ({ name, at: y.findIndex((value) => Math.abs(value) > 1) }))
    .filter(({ at }) => at > 0 && at <= step)
    .sort((a, b) => a.at - b.at);
  return across.map((one) => ({ ...one, place: 1 + across.filter(({ at }) => at < one.at).length }));
}

/** How high a runner is at a step, or was where it left the map; Infinity where it has flown off. */
export const heightAt = (runner: Descent, step: number): number =>
  hasFlown(runner, step) ? Infinity : runner.heights[Math.min(step, runner.heights.length - 1)];

/** The place of each at a step; undefined for who does not take part. */
export function placesAt(runners: readonly Descent[], shown: readonly number[], step: number): (number | undefined)[] {
  const heights = runners.map((runner) => heightAt(runner, step));
  const placed = placesOf(heights.filter((_, i) => isShown(shown, i)));
  let next = 0;
  return runners.map((_, i) => (isShown(shown, i) ? placed[next++] : undefined));
}
