/** Recognizes results that contain an argument that does not belong there. */
import type { Plain } from '../run/protocol';
import { isSame, numbersOfArgument, type Numbers } from './compare';
import type { Fault } from './faults';

const relations: [code: string, of: (want: number, arg: number) => number][] = [
  ['times-argument', (w, a) => w * a],
  ['divided-by-argument', (w, a) => w / a],
  ['plus-argument', (w, a) => w + a],
  ['minus-argument', (w, a) => w - a],
  ['times-argument-squared', (w, a) => w * a * a],
  ['argument-minus', (w, a) => a - w],
  ['divided-for-times', (w, a) => w / (a * a)],
];

/** The argument that is returned, or multiplied into or added to every result; null if there is none. */
export function argumentFault(
  parameters: readonly string[],
  cases: readonly (readonly Plain[])[],
  got: Numbers[],
  want: Numbers[],
): Fault | null {
  for (const [k, name] of parameters.entries()) {
    const values = cases.map((args, i) => spread(args[k], want[i]));
    if (values.includes(null)) continue;
    const all = (of: (want: number, arg: number) => number) =>
      got.every(({ data, within }, i) =>
        data.every((value, n) => isSame(value, of(want[i].data[n], values[i]![n]), within?.[n])),
      );
    const isWhole = cases.every((args) => typeof args[k] !== 'number') || want.every(({ shape }) => shape.length === 0);
    if (isWhole && all((_, a) => a)) return { code: 'argument-returned', details: { name } };
    const found = relations.find(([, of]) => all(of));
    if (found) return { code: found[0], details: { name } };
  }
  return null;
}

/** An argument for each result: the same number for all, or one each; null if it is neither. */
export function spread(arg: Plain, { data, shape }: Numbers): number[] | null {
  if (typeof arg === 'number') return data.map(() => arg);
  if (!Array.isArray(arg)) return null;
  const numbers = numbersOfArgument(arg);
  return numbers?.data.length === data.length && numbers.shape.join() === shape.join() ? numbers.data : null;
}
