import type { OpName } from './expression';

/** The ops of formulas for plain numbers. */
const onNumbers: Record<OpName, (a: number, b: number) => number> = {
  add: (a, b) => a + b,
  sub: (a, b) => a - b,
  mul: (a, b) => a * b,
  div: (a, b) => a / b,
  pow: (a, b) => a ** b,
  maximum: Math.max,
  minimum: Math.min,
  neg: (a) => -a,
  exp: Math.exp,
  log: Math.log,
  sqrt: Math.sqrt,
  sin: Math.sin,
  cos: Math.cos,
  tanh: Math.tanh,
  sigmoid: (a) => 1 / (1 + Math.exp(-a)),
  relu: (a) => Math.max(0, a),
  abs: Math.abs,
};

/** The value of an op whose operands are constant, computed without tensors so that parsing does not need them. */
export const constant = (op: OpName, operands: readonly number[]): number => onNumbers[op](operands[0], operands[1]);
