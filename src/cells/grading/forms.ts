/** Recognizes results of the wrong form: something missing, superfluous, or arranged differently. */
import { formatShape } from '@lib/engine/errors';
import type { Inert } from '../run/inert';
import { answerIn, isAlike, isRight, isSame, numbersIn, partsOf, type Numbers } from './compare';
import type { Fault } from './faults';

interface Formed {
  results: readonly string[] | undefined;
  values: Inert[];
  want: Numbers[];
}

/** What results of another form have in common; null if nothing is recognized. */
export function formFault(formed: Formed): Fault | null {
  return (
    recordFault(formed) ??
    textFault(formed.values) ??
    meanFault(formed) ??
    partsFault(formed) ??
    arrangementFault(formed) ??
    leftOutFault(formed)
  );
}

/** Recognizes the right results as properties of an object. */
function recordFault({ results, values, want }: Formed): Fault | null {
  if (!results) return null;
  const isRecord = (value: Inert, i: number) => {
    if (value.kind !== 'record' || value.entries.length !== results.length) return false;
    return partsOf(want[i]).every((part, k) => isPart(value.entries[k][1], part));
  };
  return values.every(isRecord) ? { code: 'record', details: { names: results.join(', ') } } : null;
}

/** Whether a value is this part of the right result. */
function isPart(value: Inert, part: Numbers): boolean {
  const numbers = answerIn(value);
  return numbers !== null && isAlike(numbers, part) && isRight(numbers, part.data);
}

/** The content of a Promise cannot be inspected. */
const isPromise = (part: Inert) => part.kind === 'literal' && part.text === 'Promise { … }';

function textFault(values: Inert[]): Fault | null {
  const holds = (value: Inert, is: (part: Inert) => boolean): boolean =>
    is(value) || (value.kind === 'list' && value.items.some((item) => holds(item, is)));
  const some = (is: (part: Inert) => boolean) => values.some((value) => holds(value, is));
  if (some(({ kind }) => kind === 'string')) return { code: 'text' };
  if (some(({ kind }) => kind === 'boolean')) return { code: 'booleans' };
  if (values.every(isPromise)) return { code: 'async' };
  if (some(isPromise)) return { code: 'promise' };
  if (some(({ kind }) => kind === 'function')) return { code: 'function' };
  return some((part) => part.kind === 'undefined') ? { code: 'holes' } : null;
}

/** All numbers in a value, whatever its form. */
const allNumbers = (value: Inert): number[] =>
  value.kind === 'list' ? value.items.flatMap(allNumbers) : (numbersIn(value)?.data ?? []);

/** Recognizes the right numbers in order, with some left out. */
function leftOutFault({ values, want }: Formed): Fault | null {
  const got = values.map((value) => (value.kind === 'list' ? allNumbers(value) : null));
  if (got.includes(null) || got.every((data) => data!.length === 0)) return null;
  const isLeft = (data: number[], right: readonly number[]) => {
    let at = 0;
    for (const value of right) if (at < data.length && isSame(value, data[at])) at++;
    return at === data.length;
  };
  const fewer = got.filter((data, i) => data!.length < want[i].data.length).length;
  if (fewer < 2 || !got.every((data, i) => isLeft(data!, want[i].data))) return null;
  // omissions at the ends have names of their own
  const odd = got.findIndex((data, i) => data!.length < want[i].data.length);
  const isEdge = got.every((data, i) => {
    const { data: right } = want[i];
    const all = (from: number) => data!.every((value, k) => isSame(value, right[from + k]));
    return all(0) || all(right.length - data!.length);
  });
  if (isEdge) return null;
  return { code: 'left-out', details: { got: String(got[odd]!.length), want: String(want[odd].data.length) } };
}

/** Recognizes a list where its mean, its sum or its only number was asked for. */
function meanFault({ values, want }: Formed): Fault | null {
  const numbers = values.map(numbersIn);
  if (want.some(({ shape }) => shape.length > 0) || numbers.some((of) => !of || of.shape.length === 0)) return null;
  const all = (of: (data: number[]) => number) =>
    numbers.every((list, i) => isRight({ ...list!, data: [of(list!.data)] }, want[i].data));
  const sum = (data: number[]) => data.reduce((total, value) => total + value, 0);
  if (numbers.every((list) => list!.data.length === 1)) return all(sum) ? { code: 'list-of-one' } : null;
  if (all((data) => sum(data) / data.length)) return { code: 'list-of-losses' };
  if (all(sum)) return { code: 'list-of-terms' };
  return all((data) => Math.max(...data)) ? { code: 'list-of-candidates' } : null;
}

/** One of several results is missing, alone or of the wrong shape. */
function partsFault({ results, values, want }: Formed): Fault | null {
  if (!results) return null;
  const wanted = want.map(partsOf);
  const every = (of: (value: Inert, parts: Numbers[]) => boolean) => values.every((value, i) => of(value, wanted[i]));
  const names = results.join(', ');
  const alone = results.findIndex((_, k) => every((value, parts) => isPart(value, parts[k])));
  if (alone >= 0) return { code: 'part-alone', details: { name: results[alone], names } };
  if (values.every((value) => answerIn(value)?.shape.length === 0))
    return { code: 'parts-number', details: { wanted: String(results.length), names } };
  const items = values.map((value) => (value.kind === 'list' ? value.items : []));
  const count = items[0].length;
  if (values.some(({ kind }) => kind !== 'list') || items.some(({ length }) => length !== count)) return null;
  if (count < results.length) {
    const found = results.map((_, k) => items[0].some((__, j) => items.every((of, i) => isPart(of[j], wanted[i][k]))));
    const missing = results.filter((_, k) => !found[k]);
    const details = { count: String(count), wanted: String(results.length), names };
    return missing.length === results.length - count
      ? { code: 'part-missing', details: { ...details, name: missing.join(', ') } }
      : { code: 'parts-missing', details };
  }
  if (count > results.length) return null;
  const order = results.map((_, k) =>
    items[0].findIndex((__, j) => items.every((of, i) => isPart(of[j], wanted[i][k]))),
  );
  if (order.every((j) => j >= 0) && new Set(order).size === order.length)
    return { code: 'results-exchanged', details: { names } };
  return oddPart(results, items, wanted);
}

/** The first part with the wrong shape. */
function oddPart(results: readonly string[], items: Inert[][], wanted: Numbers[][]): Fault | null {
  for (const [k, name] of results.entries()) {
    const odd = items.findIndex((of, i) => !isAlike(answerIn(of[k]) ?? { shape: [-1], data: [] }, wanted[i][k]));
    if (odd < 0) continue;
    const shape = answerIn(items[odd][k])?.shape;
    const details = { name, got: shape ? formatShape(shape) : '?', want: formatShape(wanted[odd][k].shape) };
    const given = items.map((of) => answerIn(of[k]));
    const right = wanted.map((parts) => parts[k]);
    const reduced = reducedFault(given, right);
    if (reduced) return { code: `part-${reduced}`, details };
    if (given.every((of, i) => of && of.data.length === right[i].data.length && isRight(of, right[i].data)))
      return { code: 'part-arrangement', details };
    const turned = items.every((of, i) => {
      const numbers = answerIn(of[k]);
      return numbers !== null && isTurned(numbers, wanted[i][k]);
    });
    return { code: turned ? 'part-transposed' : 'part-shape', details };
  }
  return null;
}

/** Recognizes sums or means that were forgotten, or taken over too much; null if it is neither. */
function reducedFault(got: (Numbers | null)[], want: Numbers[]): string | null {
  if (got.includes(null)) return null;
  const all = (of: (numbers: Numbers, right: Numbers) => boolean) => got.every((numbers, i) => of(numbers!, want[i]));
  const total = (data: readonly number[]) => data.reduce((sum, value) => sum + value, 0);
  const is = (numbers: Numbers, data: number[], right: number[]) =>
    data.length === right.length && isRight({ ...numbers, data }, right);
  const down = ({ shape, data }: Numbers) =>
    Array.from({ length: shape[1] }, (_, j) => total(data.filter((__, place) => place % shape[1] === j)));
  const along = ({ shape: [rows, columns], data }: Numbers) =>
    Array.from({ length: rows }, (_, i) => total(data.slice(i * columns, (i + 1) * columns)));
  if (all(({ shape }) => shape.length === 2)) {
    if (all((of, right) => right.shape.length === 1 && is(of, down(of), right.data))) return 'rows-not-summed';
    if (all((of, right) => right.shape.length === 1 && is(of, along(of), right.data))) return 'columns-not-summed';
  }
  if (
    want.some(({ data }) => data.length > 1) &&
    all((of, right) => of.shape.length === 0 && is(of, of.data, [total(right.data)]))
  )
    return 'summed-whole';
  const isRow = (row: (rows: number) => number) =>
    all((of, { shape: [rows, columns], data }) => is(of, of.data, data.slice(row(rows) * columns, (row(rows) + 1) * columns))); // prettier-ignore
  if (want.every(({ shape }) => shape.length === 2) && want.some(({ shape }) => shape[0] > 1)) {
    if (isRow(() => 0)) return 'first-row-alone';
    if (isRow((rows) => rows - 1)) return 'last-row-alone';
  }
  return null;
}

/** Recognizes all or some of the right numbers in rows of another length. */
function arrangementFault({ values, want }: Formed): Fault | null {
  const got = values.map(answerIn);
  if (got.includes(null)) return null;
  const numbers = got as Numbers[];
  const all = (test: (of: Numbers, wanted: Numbers) => boolean) => numbers.every((of, i) => test(of, want[i]));
  if (all(isTurned)) return { code: 'transposed' };
  const reduced = reducedFault(got, want);
  if (reduced) return { code: reduced, details: { name: '' } };
  if (all((of, wanted) => of.data.length === wanted.data.length && isRight(of, wanted.data)))
    return { code: numbers[0].shape.length < want[0].shape.length ? 'flat' : 'arrangement' };
  const cut = (of: Numbers, wanted: Numbers, from: number, to: number) =>
    of.shape.length === wanted.shape.length && isRightTo(of, wanted.data.slice(from, wanted.data.length + to));
  const odd = numbers.findIndex((of, i) => !isAlike(of, want[i]));
  const row = (wanted: Numbers) => wanted.data.length / (wanted.shape[0] || 1);
  const counts = { got: String(numbers[odd]?.shape[0] ?? 1), want: String(want[odd]?.shape[0] ?? 1) };
  if (all((of, wanted) => cut(of, wanted, 0, -row(wanted)))) return { code: 'last-missing', details: counts };
  if (all((of, wanted) => cut(of, wanted, row(wanted), 0))) return { code: 'first-missing', details: counts };
  if (numbers.some(({ data }) => data.length > 0) && all((of, wanted) => isBlock(of, wanted)))
    return { code: 'end-missing' };
  if (all((of, wanted) => of.shape.length === wanted.shape.length && (of.shape[0] ?? 0) < (wanted.shape[0] ?? 0)))
    return leftOutFault({ results: undefined, values, want }) ?? { code: 'too-few', details: counts };
  if (want.some(({ shape }) => shape[0] > 1) && all(isWholeInRows)) return { code: 'whole-in-rows' };
  if (all((of, wanted) => isBlock(wanted, of))) return { code: 'beyond-end' };
  if (
    numbers.every((of) => of.shape.length === 1) &&
    all(
      (of, wanted) =>
        of.shape[0] === wanted.shape[0] + 1 && isRight({ ...wanted, data: of.data.slice(0, -1) }, wanted.data),
    )
  )
    return { code: 'one-too-many', details: counts };
  return null;
}

/** Whether these numbers are the first rows, columns and so on of others. */
function isBlock(part: Numbers, whole: Numbers): boolean {
  const [small, large] = [part.shape, whole.shape];
  if (part.data.length === 0) return true;
  if (small.length !== large.length || small.some((size, axis) => size > large[axis])) return false;
  const strides = large.map((_, axis) => large.slice(axis + 1).reduce((product, size) => product * size, 1));
  return part.data.every((value, place) => {
    let [rest, at] = [place, 0];
    for (let axis = small.length - 1; axis >= 0; axis--) {
      at += (rest % small[axis]) * strides[axis];
      rest = Math.floor(rest / small[axis]);
    }
    return isSame(value, whole.data[at]);
  });
}

/** Whether every row is the whole: all rows are one list, to which everything was pushed. */
const isWholeInRows = (of: Numbers, { shape, data }: Numbers) =>
  of.shape.length === 2 &&
  of.shape[0] === shape[0] &&
  of.shape[1] === data.length &&
  of.data.every((value, k) => isSame(value, data[k % data.length]));

const isRightTo = (of: Numbers, data: number[]) => of.data.length === data.length && isRight(of, data);

/** Whether rows and columns are exchanged, and all else is right. */
function isTurned(of: Numbers, want: Numbers): boolean {
  const [rows, columns] = want.shape;
  if (of.shape.length !== 2 || want.shape.length !== 2 || of.shape[0] !== columns || of.shape[1] !== rows) return false;
  return isRight(
    of,
    of.data.map((_, k) => want.data[(k % rows) * columns + Math.floor(k / rows)]),
  );
}
