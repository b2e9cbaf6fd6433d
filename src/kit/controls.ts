/**
 * The kinds of control that a widget's table is made of. Each knows its bounds, its text in a URL,
 * and the values that tests try; panel, labels, reset and keyboard derive from the table.
 */
interface ControlOf<T> {
  /** What a reader first sees, unless the chapter says otherwise. */
  initial: T;
  /** Clamps any value of the right type to the bounds. */
  clamp(value: T): T;
  /** Reads a URL's text; undefined for nonsense. */
  parse(text: string): T | undefined;
  format(value: T): string;
  /** Extreme values, for tests. */
  ends: T[];
}

export interface Range extends ControlOf<number> {
  kind: 'range';
  min: number;
  max: number;
  step: number;
  /** Whether it takes only whole numbers. */
  whole: boolean;
  /** Whether its slider is logarithmic. */
  isLogarithmic: boolean;
  /** The name of the quantity that it is: see `quantities.tsx`. */
  quantity?: string;
}
/** A list of numbers that the reader moves in the figure itself. */
export interface Numbers extends ControlOf<number[]> {
  kind: 'numbers';
  min: number;
  max: number;
  step: number;
}
export interface Toggle extends ControlOf<boolean> {
  kind: 'toggle';
}
export interface Choice<Option extends string> extends ControlOf<Option> {
  kind: 'choice';
  options: readonly Option[];
}
/**
 * A run that the reader plays, pauses, steps through and scrubs; its value is the frame. A widget's model may end it
 * earlier.
 */
export interface Run extends ControlOf<number> {
  kind: 'run';
  /** The last frame; the first is 0. */
  last: number;
  framesPerSecond: number;
}

/** A line of text that the reader types in the figure itself, such as a formula. */
export interface Text extends ControlOf<string> {
  kind: 'text';
}

export type Control = Range | Numbers | Toggle | Choice<string> | Run | Text;
export type Controls = Record<string, Control>;
export type State<C extends Controls> = { [Name in keyof C]: C[Name]['initial'] };

/** What a reader first sees of a widget whose chapter says nothing else. */
export const initialState = <C extends Controls>(controls: C) =>
  Object.fromEntries(Object.entries(controls).map(([name, { initial }]) => [name, initial])) as State<C>;

const within = (value: number, min: number, max: number) => Math.min(max, Math.max(min, value));
const wholeWithin = (value: number, min: number, max: number) => Math.round(within(value, min, max));
const parseNumber = (text: string) => (text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : undefined);

interface Bounds {
  min: number;
  max: number;
  step: number;
  /** Whether it takes only whole numbers, as anything in steps of one usually does: a count, a seed. */
  whole?: boolean;
}

/** A number between two bounds: a slider with a number entry. */
export function range(given: Bounds & { value: number; isLogarithmic?: boolean; quantity?: string }): Range {
  const { min, max, step, whole = step === 1, isLogarithmic = false, value, quantity } = given;
  return {
    kind: 'range',
    min,
    max,
    step,
    whole,
    isLogarithmic,
    quantity,
    initial: value,
    clamp: (x) => (whole ? wholeWithin : within)(x, min, max),
    parse: parseNumber,
    format: String,
    ends: [min, max],
  };
}

/**
 * Several numbers under the same bounds, changed by handles and entries in the figure; no panel entry. With `group` there
 * may be more or fewer of them, `group` at a time, up to `most`.
 */
export function numbers({
  min,
  max,
  step,
  whole = step === 1,
  value,
  group = 0,
  most = value.length,
}: Bounds & { value: number[]; group?: number; most?: number }): Numbers {
  const filled = (x: number) => value.map(() => x);
  const fits = (count: number) => (group ? count % group === 0 && count <= most : count === value.length);
  return {
    kind: 'numbers',
    min,
    max,
    step,
    initial: value,
    clamp: (list) => list.slice(0, most).map((x) => (whole ? wholeWithin : within)(x, min, max)),
    parse(text) {
      const list = text === '' ? [] : text.split(',').map(parseNumber);
      return fits(list.length) && list.every((x) => x !== undefined) ? (list as number[]) : undefined;
    },
    format: (list) => list.join(','),
    ends: [filled(min), filled(max)],
  };
}

/** Something that is on or off. */
export function toggle({ value }: { value: boolean }): Toggle {
  return {
    kind: 'toggle',
    initial: value,
    clamp: (on) => on,
    parse: (text) => (text === 'on' ? true : text === 'off' ? false : undefined),
    format: (on) => (on ? 'on' : 'off'),
    ends: [false, true],
  };
}

/** One of a few named options. */
export function choice<const Option extends string>(spec: {
  options: readonly Option[];
  value: Option;
}): Choice<Option> {
  return {
    kind: 'choice',
    options: spec.options,
    initial: spec.value,
    clamp: (option) => option,
    parse: (text) => spec.options.find((option) => option === text),
    format: (option) => option,
    ends: [...spec.options],
  };
}

/** A run of frames 0 … last: play, pause, step, scrub. */
export function run({ last, value, framesPerSecond }: { last: number; value: number; framesPerSecond: number }): Run {
  return {
    kind: 'run',
    last,
    framesPerSecond,
    initial: value,
    clamp: (frame) => wholeWithin(frame, 0, last),
    parse: parseNumber,
    format: String,
    ends: [0, last],
  };
}

/** A line of text, at most `most` characters, typed in the figure; no panel entry. `odd` holds texts that tests try. */
export function text({ value, most, odd }: { value: string; most: number; odd: string[] }): Text {
  return {
    kind: 'text',
    initial: value,
    clamp: (typed) => typed.slice(0, most),
    parse: (typed) => typed,
    format: (typed) => typed,
    ends: ['', ...odd],
  };
}
