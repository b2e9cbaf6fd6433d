import type { Inert } from '../run/inert';
import type { Plain } from '../run/protocol';
import { asThough } from './asThough';
import { answerIn, isAlike, isRight, partsOf, showCall, type Comparison, type Numbers } from './compare';
import type { Exercise } from './exercise';
import { recognize, wrongPart, type Fault } from './faults';
import { formFault } from './forms';
import { moveFault } from './moves';
import { caseFault, placeFault, whereFault } from './places';
import { commonFault } from './relations';
import { argumentFault } from './withArguments';

/** The results of a solution for each case, compared with the right ones. */
export interface Graded<Args extends readonly Plain[]> {
  exercise: Exercise<Args>;
  cases: Args[];
  values: Inert[];
  want: Numbers[];
  compared: Comparison[];
  /** The index of the case shown. */
  wrong: number;
}

/** What is wrong with the results, the main fault first. */
export function faultsOf<Args extends readonly Plain[]>(graded: Graded<Args>): Fault[] {
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
