import type { Tree } from '@cells/code/tree';
import { probed, type Operands, type Said } from './probe';
import { read, type Path } from './scopes';
import { fewLines, wholeCode } from './slice';
import { trailsTo } from './trace';

/** Runs code as a cell does, and returns the value of its last expression. */
export type Run = (code: string) => Promise<unknown>;

/** A place in the model's code at which the number was computed: its range, and its operands. */
export interface Place {
  start: number;
  end: number;
  operands: Operands;
}

/** Where a number comes from. */
export interface Explanation {
  /** The path from the call that asks for it to the line that computes it. */
  places: Place[];
  /** Code for a cell that computes only the number. */
  code: string;
  /** The number that the code gives, if not the figure's: the figure uses more than its state, or has gone further. */
  instead?: number;
}

/** Whether two results for the same number agree. */
export const agree = (a: unknown, b: number): boolean =>
  Object.is(a, b) || (typeof a === 'number' && Math.abs(a - b) <= 1e-9 * Math.abs(b));

/**
 * Runs a model's code once more, and finds the lines that give a number, even if they now give another. Undefined if
 * none do.
 */
export async function explain(
  source: string,
  state: Record<string, unknown>,
  path: Path,
  expected: number,
  run: Run,
  isAgain = false,
): Promise<Explanation | undefined> {
  const whole = wholeCode(source, state, path);
  const program = read(whole);
  let asked = program.body.at(-1)!.expression as Tree;
  while (asked.type === 'MemberExpression') asked = asked.object as Tree;
  const trails = trailsTo(program, asked, path, source.length);
  const said = (await run(probed(program, trails, expected))) as Said;
  if (!agree(said.number, expected)) {
    if (typeof said.number !== 'number' || isAgain) return undefined;
    const told = await explain(source, state, path, said.number, run, true);
    return told && { ...told, instead: said.number };
  }
  const places = said.operands.map((operands, i) => {
    const { start, end } = trails[said.taken][i].expression;
    return { start, end, operands: JSON.parse(operands) as Operands };
  });
  const few = fewLines(source, state, path);
  const isRight = few !== undefined && (await run(few).then((value) => agree(value, expected), () => false)); // prettier-ignore
  // the outermost call is not part of the model
  return { places: places.filter(({ start }) => start < source.length), code: isRight ? few : whole };
}
