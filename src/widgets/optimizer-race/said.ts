import { racers } from '@parts/race/lineup';
import { ofQuantity } from '@kit/quantities';
import { heightText } from '@parts/race/places';
import type { State } from './Figure';
import type { Model } from './race';
import { heightName } from './names';
import { hasFlown, heightAt, isGone, isShown, placesAt, type Runner } from './runner';
import type { Strings } from './strings';

type Shown = Pick<State, 'step' | 'shown' | 'surface'>;

/** The sentence of the race: who is lowest now, or that they wait; the reader's own runner takes part once it is passed on. */
export function said(
  { step, shown, surface }: Shown,
  { paths }: Pick<Model, 'paths'>,
  t: Strings,
  isHeld: (part: string) => boolean,
  passed?: unknown,
): string {
  const own = passed as Runner | null | undefined;
  const all = [
    ...paths.map((path, i) => ({ ...path, name: t.racers[racers[i]], quantity: heightName(surface, i) })),
    ...(own ? [{ ...own, name: t.yours, quantity: heightName(surface, racers.length) }] : []),
  ];
  const racing = all.filter((_, i) => isShown(shown, i));
  if (racing.length === 0) return t.nobody;
  /** The height of those that are equally high. */
  const written = (equal: typeof racing, at: number) =>
    ofQuantity(equal.map(({ quantity }) => quantity).join(' '), heightText(heightAt(equal[0], at)));
  const start = written(racing, 0);
  if (step === 0) return t.together(start);
  if (surface === 'saddle' && isHeld('saddle')) {
    if (!own || !isShown(shown, racers.length)) return t.together(start);
    const [mine, others] = [all.slice(racers.length), racing.slice(0, -1)];
    const alone = t.alone(String(step), hasFlown(own, step) ? null : written(mine, step));
    return others.length > 0 ? t.othersWait(written(others, 0)) + alone : alone;
  }
  const places = placesAt(racing, [], step);
  const leading = racing.filter((runner, i) => places[i] === 1 && !Number.isNaN(heightAt(runner, step)));
  const standing = leading.filter((runner) => !hasFlown(runner, step));
  const off = racing.filter((runner) => isGone(runner, step)).map(({ name }) => name);
  const height = standing.length ? written(standing, step) : '';
  const lowest = standing.length
    ? t.summary(String(step), standing.map(({ name }) => name), height) // prettier-ignore
    : leading.length
      ? t.allFlown(String(step))
      : t.nowhere(String(step));
  return lowest + (off.length ? t.gone(off) : '');
}
