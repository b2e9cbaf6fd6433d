/** Results of the wrong form: what is missing, superfluous, or arranged differently. */
import type { Inert } from '../run/inert';
import { answerIn, isAlike, isRight, numbersIn, partsOf, showShape, type Numbers } from './compare';
import type { Fault } from './faults';

interface Formed {
  results: readonly string[] | undefined;
  values: Inert[];
  want: Numbers[];
}

/** What the results of another form have in common; null where nothing is known of them. */
export function formFault(formed: Formed): Fault | null {
  return (
    recordFault(formed) ??
    textFault(formed.values) ??
    meanFault(formed) ??
    partsFault(formed) ??
    arrangementFault(formed)
  );
}

/** The right results, named in an object. */
function recordFault({ results, values, want }: Formed): Fault | null {
  if (!results) return null;
  const isRecord = (value: Inert, i: number) => {
    if (value.kind !== 'record' || value.entries.length !== results.length) return false;
    return partsOf(want[i]).every((part, k) => isPart(value.entries[k][1], part));
  };
  return values.every(isRecord) ? { code: 'record', details: { names: results.join(', ') } } : null;
}

/** Says whether a value is this part of the right result. */
function isPart(value: Inert, part: Numbers): boolean {
  const numbers = answerIn(value);
  return numbers !== null && isAlike(numbers, part) && isRight(numbers, part.data);
}

function textFault(values: Inert[]): Fault | null {
  const holds = (value: Inert, is: (part: Inert) => boolean): boolean =>
    is(value) || (value.kind === 'list' && value.items.some((item) => holds(item, is)));
  const some = (is: (part: Inert) => boolean) => values.some((value) => holds(value, is));
  if (some(({ kind }) => kind === 'string')) return { code: 'text' };
  if (some(({ kind }) => kind === 'boolean')) return { code: 'booleans' };
  if (some((part) => part.kind === 'record' && part.name === 'Promise')) return { code: 'promise' };
  if (some(({ kind }) => kind === 'function')) return { code: 'function' };
  return some((part) => part.kind === 'undefined') ? { code: 'holes' } : null;
}

/** One number for each example, where their mean was asked for, or their sum. */
function meanFault({ values, want }: Formed): Fault | null {
  const numbers = values.map(numbersIn);
  if (want.some(({ shape }) => shape.length > 0) || numbers.some((of) => of?.shape.length !== 1)) return null;
  const all = (of: (data: number[]) => number) =>
    numbers.every((list, i) => isRight({ ...list!, data: [of(list!.data)] }, want[i].data));
  const sum = (data: number[]) => data.reduce((total, value) => total + value, 0);
  if (all((data) => sum(data) / data.length)) return { code: 'list-of-losses' };
  if (all(sum)) return { code: 'list-of-terms' };
  return all((data) => Math.max(...data)) ? { code: 'list-of-candidates' } : null;
}

/** One of several results is missing, comes alone or has the wrong shape. */
function partsFault({ results, values, want }: Formed): Fault | null {
  if (!results) return null;
  const wanted = want.map(partsOf);
  const every = (of: (value: Inert, parts: Numbers[]) => boolean) => values.every((value, i) => of(value, wanted[i]));
  const names = results.join(', ');
  const alone = results.findIndex((_, k) => every((value, parts) => isPart(value, parts[k])));
  if (alone >= 0) return { code: 'part-alone', details: { name: results[alone], names } };
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

/** The first part whose shape is not the wanted one. */
function oddPart(results: readonly string[], items: Inert[][], wanted: Numbers[][]): Fault | null {
  for (const [k, name] of results.entries()) {
    const odd = items.findIndex((of, i) => !isAlike(answerIn(of[k]) ?? { shape: [-1], data: [] }, wanted[i][k]));
    if (odd < 0) continue;
    const shape = answerIn(items[odd][k])?.shape;
    const details = { name, got: shape ? showShape(shape) : '?', want: showShape(wanted[odd][k].shape) };
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

/** Sums or means that were forgotten, or taken of too much; null where it is neither. */
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
    // prettier-ignore
    return 'summed-whole';
  const isRow = (row: (rows: number) => number) =>
    all((of, { shape: [rows, columns], data }) => is(of, of.data, data.slice(row(rows) * columns, (row(rows) + 1) * columns))); // prettier-ignore
  if (want.every(({ shape }) => shape.length === 2) && want.some(({ shape }) => shape[0] > 1)) {
    if (isRow(() => 0)) return 'first-row-alone';
    if (isRow((rows) => rows - 1)) return 'last-row-alone';
  }
  return null;
}

/** The right numbers in rows of another length, or some of them. */
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
  if (all((of, wanted) => of.shape.length === wanted.shape.length && (of.shape[0] ?? 0) < (wanted.shape[0] ?? 0)))
    return { code: 'too-few', details: counts };
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

const isRightTo = (of: Numbers, data: number[]) => of.data.length === data.length && isRight(of, data);

/** Rows and columns have changed places, and all is right otherwise. */
function isTurned(of: Numbers, want: Numbers): boolean {
  const [rows, columns] = want.shape;
  if (of.shape.length !== 2 || want.shape.length !== 2 || of.shape[0] !== columns || of.shape[1] !== rows) return false;
  return isRight(
    of,
    of.data.map((_, k) => want.data[(k % rows) * columns + Math.floor(k / rows)]),
  );
}
