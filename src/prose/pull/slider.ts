import { localeOf } from '@i18n/locale';
import { liveFigures } from '@kit/liveFigures';
import type { Choice, Numbers, Range, Run } from '@kit/controls';
import { formatStepped } from '@ui/number';

type Values = Record<string, unknown>;
type Label = string | { label: string; options: Record<string, string> };

/** An input of a figure, as a slider for a number in the prose. */
export interface Slider {
  value: number;
  /** Its initial value on the page. */
  printed: number;
  min: number;
  max: number;
  step: number;
  label: string;
  /** Why it cannot be moved. */
  away: 'held' | 'idle' | '';
  write(value: number): string;
  put(value: number): void;
}

/** The input that a number in the prose stands for; null if its figure is not hydrated or has no such number. */
export function sliderOf(number: HTMLElement): Slider | null {
  const { pulls, of } = number.dataset;
  const [id, name, place] = pulls!.split('.');
  const figure = liveFigures.get(id);
  if (!figure) return null;
  const { state, defaults, strings, lastFrame, isHeld, isAway, set } = figure;
  const control = figure.controls[name] as Range | Numbers | Run | Choice<string>;
  const label = (strings[localeOf(number)].controls as Record<string, Label>)[name];
  const options = control.kind === 'choice' ? control.options : null;
  const read = (values: Values): number => {
    const value = place ? (values[name] as unknown[])[Number(place)] : values[name];
    return options ? options.indexOf(value as string) : (value as number);
  };
  const value = read(state);
  if (!(value >= -Infinity)) return null;
  const { min, max, step } =
    control.kind === 'range' || control.kind === 'numbers'
      ? control
      : {
          min: 0,
          max: control.kind === 'run' ? Math.min(control.last, lastFrame ?? Infinity) : control.options.length - 1,
          step: 1,
        };
  return {
    ...{ value, printed: read(defaults), min, max, step },
    label: of ?? (typeof label === 'string' ? label : label.label),
    away: isHeld(name) ? 'held' : isAway(name) ? 'idle' : '',
    write: (at) => (options && typeof label !== 'string' ? label.options[options[at]] : formatStepped(at, step)),
    put: (at) =>
      set((now) => {
        const next = options ? options[at] : at;
        return { [name]: place ? (now[name] as number[]).with(Number(place), at) : next };
      }),
  };
}
