import { racers } from '@parts/race/lineup';
import { ofQuantity } from '@kit/quantities';
import { heightText } from '@parts/race/places';
import type { State } from './Figure';
import type { Model } from './race';
import { heightName } from './names';
import { beginAcross, crossingOf, hasFlown, heightAt, isGone, isShown, placesAt, type Runner } from './runner';
import type { Strings } from './strings';

/** The mark of a rival that a link has brought: after the course's runners and the reader's own. */
const rivalMark = String(racers.length + 2);

type Shown = Pick<State, 'step' | 'shown' | 'surface'>;

/**
 * The sentence of the race: who is lowest now, who has crossed the saddle, or that all are waiting. The reader's own
 * runner and a rival are included once they are passed on.
 */
export function said(
  { step, shown, surface }: Shown,
  { paths, span }: Pick<Model, 'paths' | 'span'>,
  t: Strings,
  isHeld: (part: string) => boolean,
  passed?: unknown,
): string {
  const guests = (passed ?? []) as Runner[];
  const all = [
    ...paths.map((path, i) => ({ ...path, name: t.racers[racers[i]], quantity: heightName(surface, i) })),
    ...guests.map((guest, i) => ({
      ...guest,
      name: guest.mark === rivalMark ? t.rival : t.yours,
      quantity: heightName(surface, racers.length + i),
    })),
  ];
  const racing = all.filter((_, i) => isShown(shown, i));
  if (racing.length === 0) return t.nobody;
  /** The height of those that are equally high. */
  const written = (equal: typeof racing, at: number) =>
    ofQuantity(equal.map(({ quantity }) => quantity).join(' '), heightText(heightAt(equal[0], at)));
  const start = written(racing, 0);
  const waits = surface === 'saddle' && isHeld('saddle');
  if (step === 0) return t.together(start) + (waits ? t.space + t.theyWait : '');
  if (waits) {
    const running = racing.filter((runner) => all.indexOf(runner) >= racers.length);
    const others = racing.filter((runner) => !running.includes(runner));
    if (running.length === 0) return t.together(start) + t.space + t.theyWait;
    const alone = running.map((runner) =>
      t.alone(String(step), runner.name, hasFlown(runner, step) ? null : written([runner], step)),
    );
    return (others.length > 0 ? t.othersWait(written(others, 0)) : '') + alone.join(t.space);
  }
  const off = racing.filter((runner) => isGone(runner, step, span)).map(({ name }) => name);
  const gone = off.length ? t.gone(off) : '';
  if (surface === 'saddle') {
    if (beginAcross(racing)) return t.allAcross + gone;
    const across = crossingOf(racing, [], step);
    return (across.length ? t.across(across) : t.noneCrossed(String(step))) + gone;
  }
  const places = placesAt(racing, [], step);
  const leading = racing.filter((runner, i) => places[i] === 1 && !Number.isNaN(heightAt(runner, step)));
  const standing = leading.filter((runner) => !hasFlown(runner, step));
  const height = standing.length ? written(standing, step) : '';
  const lowest = standing.length
    ? t.summary(String(step), standing.map(({ name }) => name), height) // prettier-ignore
    : leading.length
      ? t.allFlown(String(step))
      : t.nowhere(String(step));
  return lowest + gone;
}
