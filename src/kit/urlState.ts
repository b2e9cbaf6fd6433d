import type { Control, Controls, State } from './controls';

/**
 * A widget's state as written in the page's address: `?hinge-loss.margin=2`, only what differs from the
 * chapter's defaults. Unknown names and nonsense are ignored; numbers out of range are clamped.
 */
export function readState<C extends Controls>(key: string, controls: C, search: string): Partial<State<C>> {
  const found: Record<string, unknown> = {};
  const params = new URLSearchParams(search);
  for (const [name, control] of Object.entries(controls)) {
    const text = params.get(`${key}.${name}`);
    const value = text === null ? undefined : control.parse(text);
    if (value !== undefined) found[name] = clamped(control, value);
  }
  return found as Partial<State<C>>;
}

/** The query string with this widget's part replaced by `state`; the rest stays as it is. */
export function writeState<C extends Controls>(
  key: string,
  controls: C,
  state: State<C>,
  defaults: State<C>,
  search: string,
): string {
  const params = new URLSearchParams(search);
  for (const [name, control] of Object.entries(controls)) {
    const text = formatted(control, state[name]);
    if (text === formatted(control, defaults[name])) params.delete(`${key}.${name}`);
    else params.set(`${key}.${name}`, text);
  }
  const query = params.toString().replaceAll('%2C', ',');
  return query && `?${query}`;
}

/** Clamps a value to its control's bounds. */
export const clamped = (control: Control, value: unknown) => (control.clamp as (value: unknown) => unknown)(value);

const formatted = (control: Control, value: unknown) => (control.format as (value: unknown) => string)(value);
