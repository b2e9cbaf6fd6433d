/** Describes where results are wrong, when the reason is unknown. */
import type { Plain } from '../run/protocol';
import { entryAt, isSame, numbersOfArgument, type Numbers } from './compare';
import type { Fault } from './faults';

interface Placed {
  parameters: readonly string[];
  cases: readonly (readonly Plain[])[];
  got: Numbers[];
  want: Numbers[];
}

/** Wrong rows or columns, or wrong entries where an argument has a certain sign; null if there is no such pattern. */
export const placeFault = (placed: Placed): Fault | null => edgeFault(placed) ?? whereFault(placed);

const wrongAt = ({ got, want }: Placed) =>
  got.map(({ data, within }, i) => data.map((value, k) => !isSame(value, want[i].data[k], within?.[k])));

/** Whether the wrong entries are those of a region: all of them lie in it, and most of it is wrong. */
function isRegion(wrong: boolean[][], belongs: (place: number, i: number) => boolean): boolean {
  let [inside, wrongInside, outside] = [0, 0, 0];
  for (const [i, entries] of wrong.entries())
    for (const [place, isWrong] of entries.entries()) {
      if (belongs(place, i)) {
        inside++;
        wrongInside += Number(isWrong);
      } else if (isWrong) return false;
      else outside++;
    }
  return wrongInside >= 3 && 2 * wrongInside >= inside && outside >= 3;
}

function edgeFault(placed: Placed): Fault | null {
  const dimensions = Math.max(...placed.want.map(({ shape }) => shape.length));
  if (dimensions === 0 || placed.want.some(({ parts }) => parts)) return null;
  const wrong = wrongAt(placed);
  const along = (axis: number, place: number, i: number) => {
    const { shape } = placed.want[i];
    return { at: entryAt(place, placed.want[i])[axis], size: shape[axis] };
  };
  const names = dimensions === 1 ? ['entry'] : ['row', 'column'];
  for (const [axis, name] of names.entries()) {
    const edges: [string, (at: number, size: number) => boolean][] = [
      [`first-${name}-wrong`, (at) => at === 0],
      [`last-${name}-wrong`, (at, size) => at === size - 1],
      [`first-${name}-right`, (at) => at > 0],
      [`last-${name}-right`, (at, size) => at < size - 1],
    ];
    for (const [code, belongs] of edges) {
      const inRegion = (place: number, i: number) => {
        const { at, size } = along(axis, place, i);
        return belongs(at, size);
      };
      if (isRegion(wrong, inRegion)) return { code };
    }
  }
  return null;
}

const signs: [code: string, is: (value: number) => boolean][] = [
  ['wrong-where-zero', (value) => value === 0],
  ['wrong-where-negative', (value) => value < 0],
  ['wrong-where-positive', (value) => value > 0],
];

/** Wrong entries where an argument has a certain sign; null if there is no such pattern. */
export function whereFault(placed: Placed): Fault | null {
  const wrong = wrongAt(placed);
  for (const [k, name] of placed.parameters.entries()) {
    const values = placed.cases.map((args, i) => alike(args[k], placed.want[i]));
    if (values.includes(null)) continue;
    for (const [code, is] of signs)
      if (isRegion(wrong, (place, i) => is(values[i]![place]))) return { code, details: { name } };
  }
  return null;
}

/** The entry of an argument that corresponds to each result. */
function alike(arg: Plain, { shape, data }: Numbers): number[] | null {
  if (!Array.isArray(arg)) return null;
  const numbers = numbersOfArgument(arg);
  return numbers?.shape.join() === shape.join() && numbers.data.length === data.length ? numbers.data : null;
}

const traits: [code: string, of: (numbers: number[]) => boolean][] = [
  ['wrong-with-zero', (numbers) => numbers.includes(0)],
  ['wrong-with-negative', (numbers) => numbers.some((value) => value < 0)],
  ['wrong-with-repeated', (numbers) => new Set(numbers).size < numbers.length],
];

/** Traits that might equally be the reason: then nothing is reported. */
const otherTraits: typeof traits = [
  ['', (numbers) => numbers.some((value) => value !== 0)],
  ['', (numbers) => numbers.length > 1],
  ['', (numbers) => numbers.some((value) => Math.abs(value) > 1)],
];

/**
 * The trait that the arguments of all wrong cases and of no right one have; null if there is none, or more than one.
 */
export function caseFault(
  parameters: readonly string[],
  cases: readonly (readonly Plain[])[],
  wrong: boolean[],
): Fault | null {
  const [bad, good] = [wrong.filter(Boolean).length, wrong.filter((is) => !is).length];
  if (bad < 2 || good < 2) return null;
  const found = parameters.flatMap((name, k) => {
    const numbers = cases.map((args) => (typeof args[k] === 'string' ? [] : numbersIn(args[k])));
    const has = [...traits, ...otherTraits].filter(([, of]) => numbers.every((list, i) => of(list) === wrong[i]));
    return has.map(([code]): Fault => ({ code, details: { name } }));
  });
  return found.length === 1 && found[0].code !== '' ? found[0] : null;
}

const numbersIn = (arg: Plain): number[] =>
  typeof arg === 'number' ? [arg] : Array.isArray(arg) ? (arg as readonly Plain[]).flatMap(numbersIn) : [];
