/** Recognizes results that are right for other arguments than those given: one left out, exchanged, or misread. */
import type { Plain } from '../run/protocol';
import { isAlike, numbersOf, type Answer, type Numbers } from './compare';
import type { Fault } from './faults';
import { agrees } from './relations';

type Expected = (...args: Plain[]) => Answer;
type Change = (args: readonly Plain[]) => readonly Plain[] | null;

interface Trial {
  parameters: readonly string[];
  expected: Expected;
  cases: readonly (readonly Plain[])[];
  got: Numbers[];
  /** The part of the right result that is compared. */
  of(answer: Numbers): Numbers;
}

/** The change of the arguments for which the results would be right; null if there is none. */
export function asThough(trial: Trial): Fault | null {
  const found = [...changes(trial)].filter(([, change]) => explains(trial, change)).map(([fault]) => fault);
  const one = found.find((fault) => !found.some((other) => isReverse(fault, other))) ?? null;
  // if one of two arguments does not count at all, it was only replaced by the other
  const exchanged = one?.code === 'arguments-exchanged' ? one : null;
  return (exchanged && found.find((fault) => isHalfOf(fault, exchanged))) ?? one;
}

/** One of two arguments used in place of the other, although both were reported as exchanged. */
const isHalfOf = ({ code, details }: Fault, exchanged: Fault) =>
  code === 'argument-replaced' &&
  Object.values(exchanged.details!).includes(details!.name) &&
  Object.values(exchanged.details!).includes(details!.other);

/** One argument in place of another, and the other in place of the first: they are taken to be equal, not exchanged. */
const isReverse = (one: Fault, other: Fault) =>
  one.code === 'argument-replaced' &&
  other.code === one.code &&
  one.details!.name === other.details!.other &&
  one.details!.other === other.details!.name;

function explains({ expected, cases, got, of }: Trial, change: Change): boolean {
  let changed = false;
  const all = cases.every((args, i) => {
    const other = change(args);
    if (!other) return false;
    changed ||= JSON.stringify(other) !== JSON.stringify(args);
    try {
      const want = of(numbersOf(expected(...(structuredClone(other) as Plain[]))));
      return isAlike(got[i], want) && agrees([got[i]], [want.data]);
    } catch {
      return false; // not valid arguments for this function
    }
  });
  return all && changed;
}

function* changes({ parameters, cases }: Trial): Generator<[Fault, Change]> {
  const each = parameters.map((name, k) => ({ name, k }));
  for (const { name, k } of each)
    for (const { name: other, k: j } of each.slice(k + 1))
      yield [
        { code: 'arguments-exchanged', details: { name, other } },
        (args) => args.map((arg, i) => (i === k ? args[j] : i === j ? args[k] : arg)),
      ];
  for (const { name, k } of each) {
    const as = (of: (arg: Plain) => Plain | null): Change => {
      return (args) => {
        const changed = of(args[k]);
        return changed === null ? null : args.map((arg, i) => (i === k ? changed : arg));
      };
    };
    const isNumber = cases.every((args) => typeof args[k] === 'number');
    if (isNumber) {
      for (const value of fixedValues)
        yield [{ code: 'argument-fixed', details: { name, value: String(value) } }, as(() => value)];
      for (const by of [1, -1])
        yield [
          { code: by > 0 ? 'argument-plus-one' : 'argument-minus-one', details: { name } },
          as((arg) => (arg as number) + by),
        ];
    }
    for (const [code, of] of numberChanges) yield [{ code, details: { name } }, as((arg) => everyNumber(arg, of))];
    if (!isNumber) for (const [code, of] of listChanges) yield [{ code, details: { name } }, as(of)];
    for (const { name: other, k: j } of each)
      if (j !== k)
        yield [
          { code: 'argument-replaced', details: { name, other } },
          (args) => args.map((arg, i) => (i === k ? args[j] : arg)),
        ];
  }
}

const fixedValues = [1, 0, 2, -1, 0.5, 0.1, 0.9, 0.99, 0.999, 0.01, 1e-3, 1e-4, 1e-5, 1e-6, 10, 100];

const numberChanges: [code: string, of: (value: number) => number][] = [
  ['argument-zero', () => 0],
  ['argument-one', () => 1],
  ['argument-negated', (value) => -value],
  ['argument-absolute', Math.abs],
  ['argument-squared', (value) => value * value],
  ['argument-doubled', (value) => 2 * value],
  ['argument-halved', (value) => value / 2],
  ['argument-clipped', (value) => Math.max(0, value)],
  ['argument-sign', Math.sign],
  ['argument-rounded', Math.round],
];

const listChanges: [code: string, of: (arg: Plain) => Plain | null][] = [
  ['argument-first', (arg) => list(arg, (entries) => entries.map(() => entries[0]))],
  ['argument-last', (arg) => list(arg, (entries) => entries.map(() => entries[entries.length - 1]))],
  ['argument-reversed', (arg) => list(arg, (entries) => [...entries].reverse())],
  ['argument-transposed', turned],
  ['argument-last-missing', (arg) => inner(arg, (row) => row.map((v, i) => (i === row.length - 1 ? 0 : v)))],
  ['argument-first-missing', (arg) => inner(arg, (row) => row.map((v, i) => (i === 0 ? 0 : v)))],
  ['argument-only-last', (arg) => inner(arg, (row) => row.map((v, i) => (i === row.length - 1 ? v : 0)))],
  ['argument-only-first', (arg) => inner(arg, (row) => row.map((v, i) => (i === 0 ? v : 0)))],
  ['argument-late', (arg) => list(arg, (entries) => [...entries.slice(-1), ...entries.slice(0, -1)])],
  ['argument-early', (arg) => list(arg, (entries) => [...entries.slice(1), ...entries.slice(0, 1)])],
];

const isList = (arg: Plain): arg is readonly Plain[] => Array.isArray(arg);
const list = (arg: Plain, of: (entries: readonly Plain[]) => Plain) => (isList(arg) ? of(arg) : null);

/** The innermost lists of an argument, each transformed. */
function inner(arg: Plain, of: (row: readonly Plain[]) => Plain): Plain | null {
  if (!isList(arg)) return null;
  return arg.some(isList) ? arg.map((part) => inner(part, of)) : of(arg);
}

/** Every number of an argument, transformed. */
function everyNumber(arg: Plain, of: (value: number) => number): Plain {
  return typeof arg === 'number' ? of(arg) : isList(arg) ? arg.map((part) => everyNumber(part, of)) : arg;
}

function turned(arg: Plain): Plain | null {
  if (!isList(arg) || !arg.every((row) => isList(row) && row.length === arg.length)) return arg;
  return arg.map((_, i) => arg.map((row) => (row as readonly Plain[])[i]));
}
