import type { Model, State } from './model';
import type { Strings } from './strings';

/** What the step of E's check does: it crosses the kink, a millionth away; it does not; or only rounding is left of it. */
const kinkAt = (h: number, largest: number) => (10 ** h > 0.9e-6 ? 'crossed' : largest < 1e-6 ? 'clear' : 'rounded');

/** Whether the reader's suspicion is right, and what the mistake is then. */
export function said({ version, h }: State, model: Model, t: Strings, isKinkHeld: boolean): string {
  const { alike, fitting, largest } = model;
  if (version === 'own') return t.own;
  if (!alike) return t.suspectOne;
  const same = alike.flat().filter(Boolean).length;
  const all = alike.flat().length;
  if (same < all) return t.unlike(same, all);
  if (fitting > 1) return t.several(fitting);
  if (version !== 'e') return t.found + t.mistakes[version];
  return isKinkHeld ? t.asked : t.found + t.mistakes.e + t.kink[kinkAt(h, largest)];
}
