import { differs, type Model, type State } from './model';
import type { Strings } from './strings';

/** What the step of E's check does: it crosses the kink, a millionth away; it does not; or only rounding is left of it. */
const kinkAt = (h: number, largest: number) => (10 ** h > 0.9e-6 ? 'crossed' : largest < 1e-6 ? 'clear' : 'rounded');

/** Whether the reader's suspicion is right. */
export function verdict(
  { version }: State,
  { alike, fitting, errors }: Model,
  t: Strings,
  isKinkHeld: boolean,
): string {
  if (!alike) return t.suspectOne;
  const same = alike.flat().filter(Boolean).length;
  const all = alike.flat().length;
  if (same < all) return t.unlike(same, all);
  if (fitting > 1) return t.several(fitting);
  return version === 'e' && isKinkHeld ? t.asked(errors.flat().some(differs)) : t.found;
}

/** The same, and what the mistake is if it is right. */
export function said(state: State, model: Model, t: Strings, isKinkHeld: boolean): string {
  const { version, h } = state;
  if (version === 'own') return t.own;
  const told = verdict(state, model, t, isKinkHeld);
  if (told !== t.found) return told;
  return told + t.mistakes[version] + (version === 'e' ? t.kink[kinkAt(h, model.largest)] : '');
}
