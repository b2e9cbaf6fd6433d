import { TensorError } from '../engine/errors';
import { abs } from '../ops/abs';
import { add } from '../ops/add';
import { cos } from '../ops/cos';
import { div } from '../ops/div';
import { exp } from '../ops/exp';
import { log } from '../ops/log';
import { maximum } from '../ops/maximum';
import { minimum } from '../ops/minimum';
import { mul } from '../ops/mul';
import { neg } from '../ops/neg';
import { pow } from '../ops/pow';
import { relu } from '../ops/relu';
import { sigmoid } from '../ops/sigmoid';
import { sin } from '../ops/sin';
import { sqrt } from '../ops/sqrt';
import { sub } from '../ops/sub';
import { tanh } from '../ops/tanh';
import { tensor, type Tensor } from '../engine/tensor';
import { constant } from './constants';
import type { Expression, Formula, OpName } from './expression';

/** The value of a part of a formula: a tensor, or a number where it has no inputs. */
export type Operand = Tensor | number;
type Apply = (a: Operand, b: Operand) => Tensor;
const one =
  (f: (x: Tensor) => Tensor): Apply =>
  (a) =>
    f(a as Tensor);
/** The ops available in formulas. */
export const ops: Record<OpName, Apply> = {
  add,
  sub,
  mul,
  div,
  pow,
  maximum,
  minimum,
  neg: one(neg),
  exp: one(exp),
  log: one(log),
  sqrt: one(sqrt),
  sin: one(sin),
  cos: one(cos),
  tanh: one(tanh),
  sigmoid: one(sigmoid),
  relu: one(relu),
  abs: one(abs),
};

/** A number as a float64 tensor without dimensions. */
export const scalar = (value: number) => tensor(value, { dtype: 'float64' });

/**
 * A formula as a function of its inputs, element by element: it takes tensors of one shape, in the order of `names`,
 * and returns a tensor of that shape. A formula without inputs gives a tensor without dimensions.
 *
 * Error: an input of the formula that `names` does not name.
 *
 * @category gradients
 * @example
 * const f = formulaFunction(parseFormula('x^2 - y^2'), ['x', 'y']);
 * f(tensor([3, 1]), tensor([1, 2])); // [8, -3]
 */
export function formulaFunction(formula: Formula, names: readonly string[]): (...inputs: Tensor[]) => Tensor {
  const order = inOrder(formula.result);
  const other = order.find((part) => part.kind === 'input' && !names.includes(part.name));
  if (other?.kind === 'input') {
    throw new TensorError('formulaFunction', 'option', 'every input of the formula must be named', { got: `none for ${other.name}` }); // prettier-ignore
  }
  return (...inputs) => {
    const leaves = Object.fromEntries(names.map((name, i) => [name, inputs[i]]));
    const known = new Map<Expression, Operand>();
    for (const part of order) known.set(part, valueOf(part, known, leaves));
    const result = known.get(formula.result)!;
    return typeof result === 'number' ? scalar(result) : result;
  };
}

/** All parts of an expression, each once and after its operands. */
export function inOrder(result: Expression): Expression[] {
  const found = new Set<Expression>();
  const visit = (part: Expression) => {
    if (found.has(part)) return;
    if (part.kind === 'op') part.inputs.forEach(visit);
    found.add(part);
  };
  visit(result);
  return [...found];
}

/** A part's value: a number where it has no inputs. */
export function valueOf(part: Expression, known: Map<Expression, Operand>, leaves: Record<string, Tensor>): Operand {
  if (part.kind === 'number') return part.value;
  if (part.kind === 'input') return leaves[part.name];
  const operands = part.inputs.map((input) => (input.kind === 'input' ? leaves[input.name] : known.get(input)!));
  if (operands.some((operand) => typeof operand !== 'number')) return ops[part.op](operands[0], operands[1]);
  return constant(part.op, operands as number[]);
}
