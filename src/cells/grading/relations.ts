/** Recognizes relations between wrong and right results, in any exercise. */
import { isSame, showNumber, type Numbers } from './compare';
import type { Fault } from './faults';

type Test = (got: number, want: number) => boolean;
type Sizes = Record<string, number>[];

/** A factor, a difference, a power or an order; null if none of these holds for all results. */
export function commonFault(got: Numbers[], want: Numbers[], sizes: Sizes): Fault | null {
  if (!got.some(({ data }) => data.length > 0)) return null;
  return (
    fixedResult(got) ??
    signFault(got, want) ??
    factorFault(got, want, sizes) ??
    offsetFault(got, want) ??
    roundedFault(got, want) ??
    functionFault(got, want) ??
    orderFault(got, want)
  );
}

/** Whether a relation holds between all results and the right ones. */
export const holds = (got: Numbers[], want: Numbers[], test: Test): boolean =>
  got.every(({ data }, i) => data.every((value, k) => test(value, want[i].data[k])));

/** Whether results equal these numbers, which come from a wrong method. */
export const agrees = (got: Numbers[], other: readonly (readonly number[])[]): boolean =>
  got.every(
    ({ data, within }, i) =>
      data.length === other[i].length && data.every((value, k) => isSame(value, other[i][k], within?.[k])),
  );

function fixedResult(got: Numbers[]): Fault | null {
  const all = got.flatMap(({ data }) => data);
  if (all.every((value) => value === 0)) return { code: 'always-zero' };
  return all.length > 1 && Number.isFinite(all[0]) && all.every((value) => isSame(value, all[0]))
    ? { code: 'constant' }
    : null;
}

function signFault(got: Numbers[], want: Numbers[]): Fault | null {
  if (holds(got, want, (g, w) => isSame(g, -w))) return { code: 'negative' };
  if (!want.some(({ data }) => data.some((value) => value < 0))) return null;
  if (holds(got, want, (g, w) => isSame(g, Math.abs(w)))) return { code: 'absolute' };
  return holds(got, want, (g, w) => isSame(g, Math.max(0, w))) ? { code: 'clipped' } : null;
}

function factorFault(got: Numbers[], want: Numbers[], sizes: Sizes): Fault | null {
  const w = want.flatMap(({ data }) => data);
  const at = w.reduce((best, value, i) => (Math.abs(value) > Math.abs(w[best]) ? i : best), 0);
  const factor = got.flatMap(({ data }) => data)[at] / w[at];
  const off = (by: (i: number) => number) =>
    got.every(({ data, within }, i) => data.every((value, k) => isSame(value, by(i) * want[i].data[k], within?.[k])));
  if (Number.isFinite(factor) && off(() => factor)) {
    if (isSame(factor, 1)) return null;
    for (const [base, code] of [
      [Math.LN10, 'log10'],
      [Math.LN2, 'log2'],
    ] as const)
      if (isSame(factor, 1 / base)) return { code };
    return { code: isSame(factor, 2) ? 'twice' : 'factor', details: { factor: showNumber(factor) } };
  }
  for (const size of Object.keys(sizes[0] ?? {})) {
    const n = (i: number) => sizes[i][size];
    if (off(n)) return { code: 'factor-size', details: { size } };
    if (off((i) => 1 / n(i))) return { code: 'factor-one-over-size', details: { size } };
    // with a single example there is nothing to divide by
    const several = sizes.map((_, i) => i).filter((i) => n(i) > 1);
    const pick = (list: Numbers[]) => several.map((i) => list[i]);
    const bessel = pick(want).map(({ data }, i) => data.map((v) => (v * n(several[i])) / (n(several[i]) - 1)));
    if (several.length > 1 && agrees(pick(got), bessel)) return { code: 'size-minus-one', details: { size } };
  }
  return null;
}

function offsetFault(got: Numbers[], want: Numbers[]): Fault | null {
  const offset = got[0].data[0] - want[0].data[0];
  if (!Number.isFinite(offset) || isSame(offset, 0) || !holds(got, want, (g, w) => isSame(g - w, offset))) return null;
  return { code: offset > 0 ? 'too-large-by' : 'too-small-by', details: { offset: showNumber(Math.abs(offset)) } };
}

function roundedFault(got: Numbers[], want: Numbers[]): Fault | null {
  for (let digits = 0; digits <= 4; digits++) {
    const unit = 10 ** -digits;
    if (holds(got, want, (g, w) => isSame(g / unit, Math.round(g / unit)) && Math.abs(g - w) < unit))
      return { code: 'rounded' };
  }
  return null;
}

const functions: [code: string, of: (want: number) => number][] = [
  ['squared', (w) => w * w],
  ['root', Math.sqrt],
  ['reciprocal', (w) => 1 / w],
  ['logarithm', Math.log],
  ['exponential', Math.exp],
  ['one-minus', (w) => 1 - w],
];

function functionFault(got: Numbers[], want: Numbers[]): Fault | null {
  const found = functions.find(([, of]) => holds(got, want, (g, w) => isSame(g, of(w))));
  return found ? { code: found[0] } : null;
}

/** Recognizes the right numbers at the wrong places, or added to those before them. */
function orderFault(got: Numbers[], want: Numbers[]): Fault | null {
  if (want.some(({ parts }) => parts)) return null; // several results have no order
  const orders: [code: string, of: (numbers: Numbers) => number[]][] = [
    ['transposed-values', turned],
    ['reversed', ({ data }) => [...data].reverse()],
    ['reversed-rows', ({ data, shape }) => inRows(data, shape.at(-1) ?? 1, (row) => row.reverse())],
    ['one-place-late', ({ data }) => [...data.slice(-1), ...data.slice(0, -1)]],
    ['one-place-early', ({ data }) => [...data.slice(1), ...data.slice(0, 1)]],
    ['running-sum', ({ data }) => runningSum(data)],
    ['running-sum', ({ data, shape }) => inRows(data, shape.at(-1) ?? 1, runningSum)],
    ['running-sum', ({ data }) => runningSum(data.map((v) => v * v)).map(Math.sqrt)],
  ];
  const found = orders.find(([, of]) => agrees(got, want.map(of)));
  if (found) return { code: found[0] };
  const sorted = (list: Numbers[]) => list.map(({ data }) => [...data].sort((a, b) => a - b));
  const ordered = got.map((numbers, i) => ({ ...numbers, data: sorted(got)[i] }));
  return agrees(ordered, sorted(want)) ? { code: 'other-order' } : null;
}

const inRows = (data: number[], length: number, of: (row: number[]) => number[]) =>
  Array.from({ length: Math.ceil(data.length / length) }, (_, i) =>
    of(data.slice(i * length, (i + 1) * length)),
  ).flat();

function runningSum(data: number[]): number[] {
  let total = 0;
  return data.map((value) => (total += value));
}

/** A square table transposed; others unchanged. */
function turned({ shape, data }: Numbers): number[] {
  const [rows, columns] = shape;
  return shape.length === 2 && rows === columns
    ? data.map((_, k) => data[(k % columns) * columns + Math.floor(k / columns)])
    : data;
}
