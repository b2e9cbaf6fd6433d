import type { Inert } from '../run/inert';
import type { Plain } from '../run/protocol';
import { asThough } from './asThough';
import {
  answerIn,
  compare,
  isAlike,
  isRight,
  isUnchanged,
  numbersIn,
  numbersOf,
  partsOf,
  showCall,
  showNumber,
  type Comparison,
  type Numbers,
} from './compare';
import type { Exercise, FreeExercise } from './exercise';
import { recognize, wrongPart, type Fault } from './faults';
import { formFault } from './forms';
import { moveFault } from './moves';
import { caseFault, placeFault, whereFault } from './places';
import { commonFault } from './relations';
import { argumentFault } from './withArguments';

/** What is wrong with a solution: codes that have a sentence in both languages, and the values for them. */
export interface Verdict {
  codes: string[];
  details: Record<string, string>;
  /** The sentence that shows the smallest wrong case, if there is anything to show. */
  shown?: 'example' | 'shape';
}

/** The reader's function's result for one case, and the arguments afterwards. */
export interface Given {
  value: Inert;
  args: Inert;
  /** Its result when called again with the same arguments. */
  again?: Inert;
}

/** Codes of verdicts that say what is wrong, but not why. */
export const vague: ReadonlySet<string> = new Set([
  'value',
  'one-example',
  'size-one',
  'shape',
  'other-kind',
  'kind',
  'kind-rows',
  'list',
  'number-not-rows',
  'ragged',
  'nan',
  'nan-sometimes',
  'infinite',
  'too-few',
  'end-missing',
  'beyond-end',
  'other-order',
  'holes',
  'part-shape',
  'part-arrangement',
  'parts-missing',
  'parts-number',
  'only-part',
  'changed-too',
  'infinite-too',
  'constant',
  'always-zero',
  'wrong-with-zero',
  'wrong-with-negative',
  'wrong-with-repeated',
  'wrong-where-zero',
  'wrong-where-negative',
  'wrong-where-positive',
  'first-entry-wrong',
  'first-entry-right',
  'last-entry-wrong',
  'last-entry-right',
  'first-row-wrong',
  'first-row-right',
  'last-row-wrong',
  'last-row-right',
  'first-column-wrong',
  'first-column-right',
  'last-column-wrong',
  'last-column-right',
]);

/** Whether a verdict names the mistake. */
export const isNamed = ({ codes }: Verdict): boolean => codes.some((code) => !vague.has(code));

/**
 * Judges a function's results for each case; null if all are right. A mistake is named by what all results have in
 * common, and shown by the smallest wrong case.
 */
export function grade<Args extends readonly Plain[]>(
  exercise: Exercise<Args>,
  cases: Args[],
  given: Given[],
): Verdict | null {
  const want = cases.map((args) => numbersOf(exercise.expected(...args)));
  const values = given.map(({ value }) => value);
  const compared = values.map((value, i) => compare(value, want[i]));
  const fickle = given.findIndex(({ value, again }) => again !== undefined && !isSameValue(value, again));
  if (fickle >= 0) {
    const details = {
      case: showCall(exercise.name, cases[fickle]),
      ...differing(values[fickle], given[fickle].again!),
    };
    return { codes: ['fickle'], details };
  }
  const changed = cases.some((args, i) => !isUnchanged(args, given[i].args));
  const wrong = smallest(cases, compared);
  if (wrong < 0) return changed ? { codes: ['changed-arguments'], details: {} } : null;

  const { code, args, entry = [] } = compared[wrong];
  const call = showCall(exercise.name, cases[wrong]) + entry.map((i) => `[${i}]`).join('');
  const faults = faultsOf({ exercise, cases, values, want, compared, wrong });
  if (changed) faults.push({ code: 'changed-too' });
  const details: Record<string, string> = { want: showNumber(want[wrong].data[0]), ...args, case: call };
  for (const fault of faults) Object.assign(details, fault.details);
  return { codes: faults.map((fault) => fault.code), details, shown: examples[code] };
}

/** Explains every finite result, if others are NaN or infinite; or the zeros in an argument that explain those. */
function finiteFaults<Args extends readonly Plain[]>(graded: Graded<Args>, got: Numbers[]): Fault[] | null {
  const { exercise, cases, want, compared } = graded;
  const isFinite = got.map(({ data }) => data.every(Number.isFinite));
  const only = <T>(list: T[]) => list.filter((_, i) => isFinite[i]);
  const bad = cases.filter((_, i) => !isFinite[i]);
  if (bad.length === 0 || bad.length === cases.length) return null;
  if (only(compared).every(({ ok }) => ok)) {
    const isZero = (args: readonly Plain[], k: number) => JSON.stringify(args[k]).match(/(?<![\d.])-?0(?![\d.])/) !== null; // prettier-ignore
    const k = exercise.parameters.findIndex((_, at) => bad.every((args) => isZero(args, at)) && !only(cases).some((args) => isZero(args, at))); // prettier-ignore
    return k < 0 ? null : [{ code: 'divided-by-zero', details: { name: exercise.parameters[k] } }];
  }
  const some = {
    ...graded,
    cases: only(cases),
    values: only(graded.values),
    want: only(want),
    compared: only(compared),
  };
  if (only(compared).filter(({ ok }) => !ok).length < 3) return null;
  const single = recognize(exercise, some.cases, some.values, 1);
  const found = single?.map((code): Fault => ({ code })) ?? valueFaults(some, only(got));
  return found && [...found, { code: 'infinite-too', details: { other: showCall(exercise.name, bad[0]) } }];
}

/** How the smallest wrong case is shown: by its numbers or its shape. */
const examples: Partial<Record<Comparison['code'], Verdict['shown']>> = {
  value: 'example',
  nan: 'example',
  infinite: 'example',
  shape: 'shape',
  transposed: 'shape',
};

interface Graded<Args extends readonly Plain[]> {
  exercise: Exercise<Args>;
  cases: Args[];
  values: Inert[];
  want: Numbers[];
  compared: Comparison[];
  /** The index of the case shown. */
  wrong: number;
}

function faultsOf<Args extends readonly Plain[]>(graded: Graded<Args>): Fault[] {
  const { exercise, cases, values, want, compared, wrong } = graded;
  const coded = (codes: string[]) => codes.map((code): Fault => ({ code }));
  const enough = isEvidence(compared);
  const single = enough && recognize(exercise, cases, values, 1);
  if (single) return coded(single);
  const { code } = compared[wrong];
  const numbers = values.map((value, i) => numbersLike(value, want[i]));
  if (numbers.includes(null)) {
    if (code === 'nothing') return coded(['nothing']);
    const form = formFault({ results: exercise.results, values, want });
    return [form ?? { code: malformed(values[wrong], want[wrong], code) }];
  }

  const got = numbers as Numbers[];
  const part = wrongPart(exercise, cases, got, want);
  if (part) return coded([part]);
  const found = enough && valueFaults(graded, got);
  if (found) return found;
  const pair = enough && recognize(exercise, cases, values, 2);
  if (pair) return coded(pair);
  const finite = finiteFaults(graded, got);
  if (finite) return finite;
  if (code === 'nan') return coded([compared.every((one) => one.code === 'nan') ? 'nan' : 'nan-sometimes']);
  if (code === 'infinite') return coded(['infinite']);
  const { parameters } = exercise;
  const place = exercise.results ? oddParts(exercise.results, got, want) : placeFault({ parameters, cases, got, want });
  const inPart = place && exercise.results ? placeInPart(parameters, cases, got, want) : null;
  if (place && inPart) return [place, inPart];
  const wrongCases = compared.map(({ ok }) => !ok);
  return [place ?? sizeFault(graded) ?? caseFault(parameters, cases, wrongCases) ?? { code: 'value' }];
}

/** Whether there are enough wrong results to rule out a coincidence. */
const isEvidence = (compared: Comparison[]) => compared.filter(({ ok }) => !ok).length >= 2;

function valueFaults<Args extends readonly Plain[]>(
  { exercise, cases, want }: Graded<Args>,
  got: Numbers[],
): Fault[] | null {
  const { parameters, results } = exercise;
  const sizes = cases.map((args) => exercise.sizes(...args));
  const expected = (...args: Plain[]) => exercise.expected(...(args as unknown as Args));
  const search = (mine: Numbers[], right: Numbers[], of: (answer: Numbers) => Numbers, result?: string) =>
    commonFault(mine, right, sizes) ??
    moveFault({ parameters, cases, got: mine, want: right, result }) ??
    argumentFault(parameters, cases, mine, right) ??
    asThough({ parameters, expected, cases, got: mine, of });
  const [mine, right] = [got.map(partsOf), want.map(partsOf)];
  const isPermuted = (order: number[]) =>
    mine.every((parts, i) =>
      parts.every((part, k) => isAlike(part, right[i][order[k]]) && isRight(part, right[i][order[k]].data)),
    );
  if (results && permutations(results.length).some(isPermuted))
    return [{ code: 'results-exchanged', details: { names: results.join(', ') } }];
  const whole = search(got, want, (answer) => answer);
  if (whole) return [whole];
  if (!results) return null;

  const odd = results.map((_, k) => k).filter((k) => mine.some((parts, i) => !isRight(parts[k], right[i][k].data)));
  const names = (of: number[]) => of.map((k) => results[k]).join(', ');
  const inParts = odd.map((k) => search(mine.map((parts) => parts[k]), right.map((parts) => parts[k]), (answer) => partsOf(answer)[k], results[k])); // prettier-ignore
  const first = inParts.find((fault) => fault !== null);
  if (!first) return null;
  const about = names(odd.filter((_, n) => JSON.stringify(inParts[n]) === JSON.stringify(first)));
  const fault = { ...first, details: { ...first.details, about } };
  const place = oddParts(results, got, want);
  return place ? [place, fault] : [fault];
}

/** Which of several results are wrong while others are right. */
function oddParts(results: readonly string[], got: Numbers[], want: Numbers[]): Fault | null {
  const [mine, right] = [got.map(partsOf), want.map(partsOf)];
  const isOdd = (_: string, k: number) => mine.some((parts, i) => !isRight(parts[k], right[i][k].data));
  const [odd, others] = [results.filter(isOdd), results.filter((name, k) => !isOdd(name, k))];
  if (others.length === 0) return null;
  return { code: 'only-part', details: { part: odd.join(', '), others: others.join(', ') } };
}

/** Where the errors are in the only part that has any; null if several parts do. */
function placeInPart(parameters: readonly string[], cases: (readonly Plain[])[], got: Numbers[], want: Numbers[]) {
  const [mine, right] = [got.map(partsOf), want.map(partsOf)];
  const odd = right[0].map((_, k) => k).filter((k) => mine.some((parts, i) => !isRight(parts[k], right[i][k].data)));
  const part = (list: Numbers[][]) => list.map((parts) => parts[odd[0]]);
  return odd.length === 1 ? whereFault({ parameters, cases, got: part(mine), want: part(right) }) : null;
}

/** Sizes at which everything is right, and beyond which everything is wrong. */
function sizeFault<Args extends readonly Plain[]>({ exercise, cases, compared }: Graded<Args>): Fault | null {
  const sizes = cases.map((of) => exercise.sizes(...of));
  for (const size of Object.keys(sizes[0])) {
    const isOne = sizes.map((of) => of[size] === 1);
    if (!isOne.includes(true) || !compared.every(({ ok }, i) => ok === isOne[i])) continue;
    return size === 'N' ? { code: 'one-example' } : { code: 'size-one', details: { size } };
  }
  return null;
}

function* permutationsOf(left: number[]): Generator<number[]> {
  if (left.length === 0) yield [];
  for (const first of left) for (const rest of permutationsOf(left.filter((k) => k !== first))) yield [first, ...rest];
}
const permutations = (count: number) => [...permutationsOf(Array.from({ length: count }, (_, k) => k))].slice(1);

/** The wrong case with the fewest numbers; −1 if none is wrong. */
function smallest(cases: readonly (readonly Plain[])[], compared: Comparison[]): number {
  const length = (i: number) => JSON.stringify(cases[i]).length;
  return compared.reduce((best, { ok }, i) => (!ok && (best < 0 || length(i) < length(best)) ? i : best), -1);
}

const isSameValue = (a: Inert, b: Inert) => JSON.stringify(plain(a)) === JSON.stringify(plain(b));
/** JSON has no NaN and no −0. */
const plain = (value: Inert): unknown => JSON.parse(JSON.stringify(value, (_, part: unknown) => (typeof part === 'number' ? String(part) : part))); // prettier-ignore

/** The difference between two results of the same call. */
function differing(value: Inert, again: Inert): Record<string, string> {
  const [one, other] = [answerIn(value), answerIn(again)];
  const at = one?.data.findIndex((entry, i) => !Object.is(entry, other?.data[i])) ?? -1;
  const show = (numbers: Numbers | null) =>
    numbers && at >= 0 && at in numbers.data ? showNumber(numbers.data[at]) : '…';
  return { got: show(one), again: show(other) };
}

/** Judges the outcome of a function that was run; null if it is right. */
export function gradeFree<Args extends readonly Plain[]>(
  exercise: FreeExercise<Args>,
  cases: Args[],
  given: Given[],
): Verdict | null {
  const code = exercise.judge(cases, workOf(given));
  return code === null ? null : { codes: [code], details: {} };
}

/** The outcome of each case, as numbers. */
export const workOf = (given: Given[]): Numbers[] =>
  given.map(({ value }) => numbersIn(value) ?? { shape: [0], data: [] });

/** The numbers of a result with the wanted shape; null otherwise. A number may be a tensor with one element. */
function numbersLike(value: Inert, want: Numbers): Numbers | null {
  const numbers = answerIn(value);
  if (!numbers || numbers.data.length !== want.data.length) return null;
  const alone = value.kind === 'tensor' && want.data.length === 1;
  return alone || isAlike(numbers, want) ? numbers : null;
}

/** What is wrong with a result that is not made of numbers of the wanted shape. */
function malformed(value: Inert, want: Numbers, code: string): string {
  const wantsNumber = want.shape.length === 0;
  if (code === 'kind') return wantsNumber ? 'kind' : 'kind-rows';
  if (code === 'value') return 'other-kind'; // the shape is right in this case, but not in another
  if (code !== 'shape') return code;
  if (wantsNumber) return 'list';
  return answerIn(value)!.shape.length === 0 ? 'number-not-rows' : 'shape';
}
