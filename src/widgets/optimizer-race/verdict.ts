import { heightAt, isGone, isShown, placesAt, type Runner } from './runner';
import type { Strings } from './strings';

type Named = Pick<Runner, 'name' | 'x' | 'heights' | 'left' | 'shares'>;

/** How the race ended: the first three, who left the map and which way, and how the bet turned out; nobody is left out unsaid. */
export function verdict(
  runners: readonly Named[],
  shown: readonly number[],
  step: number,
  bet: number | null,
  t: Strings,
) {
  const places = placesAt(runners, shown, step);
  const all = runners.flatMap((runner, i) =>
    isShown(shown, i)
      ? [
          {
            ...runner,
            i,
            place: places[i]!,
            isPlaced: Number.isFinite(heightAt(runner, step)),
            isOff: isGone(runner, step),
          },
        ]
      : [],
  );
  const placed = all.filter(({ isPlaced }) => isPlaced).sort((a, b) => a.place - b.place);
  const names = (of: typeof all) => of.map(({ name }) => name);
  const down = names(placed.filter(({ isOff }) => isOff));
  const up = names(all.filter(({ isPlaced, isOff }) => isOff && !isPlaced));
  const nowhere = names(all.filter(({ isPlaced, isOff }) => !isOff && !isPlaced));
  const areEqual = placed.length > 1 && placed.length === all.length && placed.every(({ place }) => place === 1);
  const mine = all.find(({ i }) => i === bet);
  return [
    areEqual ? t.allEqual : t.podium(placed.filter(({ place }) => place <= 3)),
    down.length > 0 && t.leftDown(down),
    up.length > 0 && t.flewUp(up),
    nowhere.length > 0 && t.noHeight(nowhere),
    mine && (!mine.isPlaced ? t.lost(mine.name) : areEqual ? t.noBet : t.won(mine.name, mine.place)),
  ]
    .filter(Boolean)
    .join(t.between);
}
