import type { Controls, Range, State } from './controls';

/** The upper bounds of some of a widget's ranges in one state, where they depend on its other controls. */
export type Limits<C extends Controls> = Partial<Record<keyof C, number>>;

/** The table of controls with some of its ranges cut short. */
export function withLimits<C extends Controls>(controls: C, most: Limits<C> = {}): C {
  const names = Object.keys(most);
  if (names.length === 0) return controls;
  const cut = names.map((name) => {
    const whole = controls[name] as Range;
    const max = Math.min(whole.max, most[name]!);
    const control: Range = { ...whole, max, clamp: (value) => Math.min(max, whole.clamp(value)) };
    return [name, control];
  });
  return { ...controls, ...Object.fromEntries(cut) };
}

/** The state, with whatever is beyond such limits lowered to them. */
export function withinLimits<C extends Controls>(state: State<C>, most: Limits<C> = {}): State<C> {
  const beyond = Object.entries<number>(most as Record<string, number>).filter(
    ([name, limit]) => Number(state[name]) > limit,
  );
  return beyond.length > 0 ? { ...state, ...Object.fromEntries(beyond) } : state;
}
