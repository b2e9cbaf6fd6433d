import { shownLimits, type Inert } from '../run/inert';
import type { Frame } from '../run/protocol';
import { describe } from './describe';
import { lineIn } from './evaluate';
import { described, type Printer } from './printer';
import { append, apply, indexOf, match, min, now, slice, toText, uncurry } from './primordials';

const toInteger = parseInt;
const toDecimal = parseFloat;
const { trunc } = Math;
const TextError = Error;
const toFixed = uncurry(Number.prototype.toFixed) as (value: number, digits: number) => string;
const longestTemplate = 4_000;

/** The cells' `console`, which prints beneath the cell. `begin` forgets timers and counters. */
export function makeConsole(printer: Printer) {
  let timers = { __proto__: null } as unknown as Record<string, number | undefined>;
  let counters = timers;
  const forget = () => {
    timers = { __proto__: null } as unknown as Record<string, number | undefined>;
    counters = { __proto__: null } as unknown as Record<string, number | undefined>;
  };
  forget();

  const printing =
    (tone: 'log' | 'warn' | 'error' | 'assertion') =>
    (...given: unknown[]) => {
      const printed = printer.keepCharts(given);
      if (printed.length > 0 || given.length === 0) printer.printValues(tone, () => formatted(printed));
    };
  const log = printing('log');
  const failed = printing('assertion');
  /** Prints the time of a timer, followed by other arguments. */
  const tell = (label: string, rest: unknown[]) => {
    const begun = timers[label];
    if (begun === undefined) return printer.say('noTimer', label);
    const all: unknown[] = [`${label}: ${toText(+toFixed(now() - begun, 3))} ms`];
    for (let i = 0; i < rest.length; i++) append(all, rest[i]);
    printer.print('log', all);
  };
  const group = (...given: unknown[]) => {
    if (given.length) apply(log, undefined, given);
    printer.group(1);
  };

  const console = {
    log,
    info: log,
    debug: log,
    dir: (value: unknown) => printer.print('log', [value]),
    dirxml: log,
    warn: printing('warn'),
    error: printing('error'),
    table: (...given: unknown[]) => printer.print('table', given),
    assert(holds?: unknown, ...given: unknown[]) {
      if (!holds) apply(failed, undefined, given);
    },
    trace(...given: unknown[]) {
      printer.trace(given, framesOf(new TextError()));
    },
    clear: () => printer.clear(),
    group,
    groupCollapsed: group,
    groupEnd: () => printer.group(-1),
    count(label: unknown = 'default') {
      const name = toText(label);
      counters[name] = (counters[name] ?? 0) + 1;
      printer.print('log', [`${name}: ${toText(counters[name])}`]);
    },
    countReset(label: unknown = 'default') {
      const name = toText(label);
      if (counters[name] === undefined) printer.say('noCounter', name);
      else counters[name] = 0;
    },
    time(label: unknown = 'default') {
      const name = toText(label);
      if (timers[name] !== undefined) printer.say('timerTaken', name);
      else timers[name] = now();
    },
    timeLog: (label: unknown = 'default', ...rest: unknown[]) => tell(toText(label), rest),
    timeEnd(label: unknown = 'default') {
      const name = toText(label);
      tell(name, []);
      timers[name] = undefined;
    },
    timeStamp() {},
    profile() {},
    profileEnd() {},
  };
  return { console, forget };
}

/** Describes arguments; placeholders such as `%d` in a leading text are filled. */
function formatted(given: unknown[]): Inert[] {
  const template = given[0];
  if (given.length < 2 || typeof template !== 'string' || indexOf(template, '%') < 0) return described(given);
  const parts: Inert[] = [];
  let text = '';
  let next = 1;
  let at = 0;
  for (; at < min(template.length, longestTemplate) && parts.length < 40; at++) {
    const place = template[at] === '%' ? template[at + 1] : undefined;
    if (place === '%') {
      text += '%';
      at++;
    } else if (place !== undefined && next < given.length && indexOf('sdifoOjc', place) >= 0) {
      if (place !== 'c') {
        append(parts, textOf(text));
        append(parts, filled(place, given[next]));
        text = '';
      }
      next++;
      at++;
    } else text += template[at];
  }
  append(parts, textOf(text + slice(template, at)));
  const values: Inert[] = [{ kind: 'joined', items: parts }];
  const rest = described(given, next);
  for (let i = 0; i < rest.length; i++) append(values, rest[i]);
  return values;
}

const textOf = (text: string): Inert => describe(text, shownLimits);

/** A value formatted for a placeholder. No object is converted by its own methods. */
function filled(place: string, value: unknown): Inert {
  const isPlain = (typeof value !== 'object' || value === null) && typeof value !== 'function';
  if (place === 'd' || place === 'i' || place === 'f') {
    if (typeof value === 'bigint' && place !== 'f') return describe(value, shownLimits);
    if (!isPlain || typeof value === 'symbol') return { kind: 'number', value: NaN };
    if (typeof value === 'number') return { kind: 'number', value: place === 'f' ? value : trunc(value) };
    const text = toText(value);
    return { kind: 'number', value: place === 'f' ? toDecimal(text) : toInteger(text, 10) };
  }
  // symbols and minus zero have texts of their own
  return describe(value, shownLimits);
}

/** The positions in the cell from an error's stack, innermost first. */
function framesOf(error: Error): Frame[] {
  const frames: Frame[] = [];
  let stack = slice(toText(error.stack), 0, 20_000);
  while (frames.length < 20) {
    const end = indexOf(stack, '\n');
    const row = end < 0 ? stack : slice(stack, 0, end);
    // Chromium writes “at name (cell.ts:3:5)”, Firefox “name@… cell.ts:3:5”, WebKit “name@blob:…:3:5”
    const line = lineIn(row);
    const name = match(/^\s*at (?:async )?([\w$.<> ]+) \(|^([\w$.]+)@/, row);
    const called = name ? (name[1] ?? name[2] ?? '') : '';
    if (line !== null) append(frames, { name: called === 'eval' ? '' : called, line });
    if (end < 0) break;
    stack = slice(stack, end + 1);
  }
  return frames;
}
