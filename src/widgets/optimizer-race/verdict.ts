import { crossingOf, heightAt, isGone, isShown, placesAt, type Runner } from './runner';
import type { Strings } from './strings';

interface Race {
  /** Whether the first to cross the saddle's ridge wins; otherwise, the lowest at the end does. */
  isCrossing: boolean;
  span: number;
}

/**
 * How the race ended: the first three, who is off the map and in which direction, and how the bet turned out. Every
 * runner is accounted for.
 */
export function verdict(
  runners: readonly Runner[],
  shown: readonly number[],
  step: number,
  bet: number | null,
  t: Strings,
  { isCrossing, span }: Race,
) {
  const places = endOf(runners, shown, step, isCrossing);
  const all = runners.flatMap((runner, i) => {
    if (!isShown(shown, i)) return [];
    const isOff = isGone(runner, step, span);
    return [{ ...runner, i, place: places[i], height: heightAt(runner, step), isOff }];
  });
  const placed = all.flatMap((one) => (one.place === undefined ? [] : [{ ...one, place: one.place }])).sort((a, b) => a.place - b.place); // prettier-ignore
  const names = (of: typeof all) => of.map(({ name }) => name);
  const down = names(all.filter(({ isOff, height, heights }) => isOff && height <= heights[0]));
  const up = names(all.filter(({ isOff, height, heights }) => isOff && height > heights[0]));
  const nowhere = names(all.filter(({ height }) => Number.isNaN(height)));
  const areEqual = !isCrossing && placed.length > 1 && placed.length === all.length && placed.every(({ place }) => place === 1); // prettier-ignore
  const mine = all.find(({ i }) => i === bet);
  const across = isCrossing ? crossingOf(runners, shown, step) : [];
  const first = t.podium(placed.filter(({ place }) => place <= 3).map(({ name, place }) => ({ name, place })));
  return [
    areEqual ? t.allEqual : across.length > 0 ? t.across(across) : first,
    down.length > 0 && t.leftDown(down),
    up.length > 0 && t.flewUp(up),
    nowhere.length > 0 && t.noHeight(nowhere),
    mine && (areEqual ? t.noBet : mine.place === undefined ? t.lost(mine.name) : t.won(mine.name, mine.place)),
  ]
    .filter(Boolean)
    .join(t.between);
}

/** The final places: by the step across the ridge, or by height; none for a runner that has neither. */
export function endOf(runners: readonly Runner[], shown: readonly number[], step: number, isCrossing: boolean) {
  if (isCrossing) {
    const across = crossingOf(runners, shown, step);
    return runners.map((runner, i) => (isShown(shown, i) ? across.find(({ name }) => name === runner.name)?.place : undefined)); // prettier-ignore
  }
  const places = placesAt(runners, shown, step);
  return runners.map((runner, i) => (Number.isFinite(heightAt(runner, step)) ? places[i] : undefined));
}
