import type { Plain } from '../protocol';

/** What is wrong with a solution, as a code that has a sentence in every language. */
export interface Verdict {
  code: string;
  /** What fills the sentence's places. */
  details: Record<string, string>;
}

/** A wrong solution that many people write, to be recognised by its results. */
export interface Mistake<Args extends unknown[]> {
  code: string;
  wrong(...args: Args): number;
}

/** An exercise that asks for a function with a number as its result. */
export interface Exercise<Args extends unknown[]> {
  /** The function's name. */
  name: string;
  /** Exports of the library that would give the answer away. */
  without: string[];
  /** Arguments for one check, drawn anew each time; the simplest first. */
  cases(random: () => number): Args[];
  /** The right result, by the library. */
  expected(...args: Args): number;
  mistakes: Mistake<Args>[];
  /** Writes a case's arguments for the message. */
  show(...args: Args): string;
}

/** What the reader's function gave for one case. */
export interface Given {
  value: Plain;
  changedArguments: boolean;
}

const tolerance = 1e-6;
const same = (a: number, b: number) => Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(b));

/** Writes a number for a message: short, but never so short that two different ones look alike. */
export const show = (value: number) => String(Number(value.toPrecision(6))).replace('-', '−');

/**
 * Judges what a function gave for each case: null when every one is right. A mistake is named by what all the
 * results have in common, and shown by the first case that is wrong.
 */
export function grade<Args extends unknown[]>(exercise: Exercise<Args>, cases: Args[], given: Given[]): Verdict | null {
  const odd = given.findIndex(({ value }) => numberOf(value) === null);
  if (odd >= 0)
    return {
      code: 'not-a-number-type',
      details: { got: nameOf(given[odd].value), case: exercise.show(...cases[odd]) },
    };

  const got = given.map(({ value }) => numberOf(value)!);
  const want = cases.map((args) => exercise.expected(...args));
  const wrong = got.findIndex((value, i) => !same(value, want[i]));
  if (wrong < 0) {
    return given.some(({ changedArguments }) => changedArguments) ? { code: 'changed-arguments', details: {} } : null;
  }
  const details = { case: exercise.show(...cases[wrong]), got: show(got[wrong]), want: show(want[wrong]) };
  if (Number.isNaN(got[wrong])) return { code: 'nan', details };
  const known = exercise.mistakes.find(({ wrong: value }) => cases.every((args, i) => same(got[i], value(...args))));
  if (known) return { code: known.code, details };
  return { code: 'other', details, ...common(got, want, details) };
}

/** What all results have in common with the right ones: a factor, a difference, a sign. */
function common(got: number[], want: number[], details: Record<string, string>): Verdict | undefined {
  const ratios = got.flatMap((value, i) => (want[i] === 0 ? (value === 0 ? [] : [NaN]) : [value / want[i]]));
  if (ratios.length > 1 && ratios.every((ratio) => same(ratio, ratios[0]))) {
    return ratios[0] === 0
      ? { code: 'always-zero', details }
      : { code: 'factor', details: { ...details, factor: show(ratios[0]) } };
  }
  const differences = got.map((value, i) => value - want[i]);
  if (differences.every((difference) => same(difference, differences[0]))) {
    return { code: 'offset', details: { ...details, offset: show(differences[0]) } };
  }
  if (got.every((value) => same(value, got[0]))) return { code: 'constant', details };
  return undefined;
}

function numberOf(value: Plain): number | null {
  if (value.type === 'number') return value.value;
  return value.type === 'numbers' && value.data.length === 1 && value.shape.length === 0 ? value.data[0] : null;
}

const nameOf = (value: Plain) =>
  value.type === 'numbers'
    ? `(${value.shape.join(', ')})`
    : value.type === 'other'
      ? value.text.slice(0, 80)
      : show(value.value);
