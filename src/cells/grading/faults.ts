import type { Plain } from '../protocol';
import { entryAt, isSame, numbersOf, showNumber, type Numbers } from './compare';
import type { Exercise } from './exercise';

/** So many known mistakes that together give exactly these results; null where none do. */
export function recognise<Args extends readonly Plain[]>(
  { mistakes, wrong }: Exercise<Args>,
  cases: Args[],
  got: Numbers[],
  count: number,
): string[] | null {
  for (const set of subsets(mistakes, count)) {
    const made = new Set(set);
    const explains = (args: Args, i: number) => {
      const { data } = numbersOf(wrong(made, ...args));
      return data.every((value, k) => isSame(got[i].data[k], value));
    };
    if (cases.every(explains)) return set;
  }
  return null;
}

function* subsets(list: readonly string[], count: number, from = 0): Generator<string[]> {
  if (count === 0) return yield [];
  for (let i = from; i <= list.length - count; i++) {
    for (const rest of subsets(list, count - 1, i + 1)) yield [list[i], ...rest];
  }
}

/** The part of the exercise in which every wrong entry lies while all others are right; null where there is none. */
export function wrongPart<Args extends readonly Plain[]>(
  { parts = {} }: Exercise<Args>,
  cases: Args[],
  got: Numbers[],
  want: Numbers[],
): string | null {
  for (const [name, belongs] of Object.entries(parts)) {
    let right = 0;
    const fits = cases.every((args, i) =>
      want[i].data.every((value, k) => {
        if (belongs(entryAt(k, want[i]), ...args)) return true;
        right++;
        return isSame(got[i].data[k], value);
      }),
    );
    if (fits && right > 0) return name;
  }
  return null;
}

export interface Fault {
  code: string;
  details?: Record<string, string>;
}

/** What all results have in common with the right ones: a factor, a difference, a rounding; or only each other. */
export function commonFault(got: Numbers[], want: Numbers[], sizes: Record<string, number>[]): Fault | null {
  const g = got.flatMap(({ data }) => data);
  const w = want.flatMap(({ data }) => data);
  const all = (test: (value: number, i: number) => boolean) => g.every(test);
  if (!all(Number.isFinite)) return null;
  if (all((value) => value === 0)) return { code: 'always-zero' };
  if (all((value) => isSame(value, g[0]))) return { code: 'constant' };
  if (all((value, i) => isSame(value, -w[i]))) return { code: 'negative' };
  const at = w.findIndex((value) => value !== 0);
  const factor = g[at] / w[at];
  if (all((value, i) => isSame(value, factor * w[i])))
    return { code: isSame(factor, 2) ? 'twice' : 'factor', details: { factor: showNumber(factor) } };
  const size = factorOfSize(got, want, sizes);
  if (size) return size;
  const offset = g[0] - w[0];
  if (all((value, i) => isSame(value - w[i], offset))) {
    return { code: offset > 0 ? 'too-large-by' : 'too-small-by', details: { offset: showNumber(Math.abs(offset)) } };
  }
  for (let digits = 0; digits <= 4; digits++) {
    const unit = 10 ** -digits;
    if (all((value, i) => isSame(value / unit, Math.round(value / unit)) && Math.abs(value - w[i]) < unit))
      return { code: 'rounded' };
  }
  return null;
}

/** Each case is off by one of its own sizes: multiplied by it, or divided. */
function factorOfSize(got: Numbers[], want: Numbers[], sizes: Record<string, number>[]): Fault | null {
  const off = (factor: (i: number) => number) =>
    got.every(({ data }, i) => data.every((value, k) => isSame(value, factor(i) * want[i].data[k])));
  for (const size of Object.keys(sizes[0] ?? {})) {
    if (off((i) => sizes[i][size])) return { code: 'factor-size', details: { size } };
    if (off((i) => 1 / sizes[i][size])) return { code: 'factor-one-over-size', details: { size } };
  }
  return null;
}
