/** The ops available in formulas, each with its number of operands. */
export const arities = {
  add: 2,
  sub: 2,
  mul: 2,
  div: 2,
  pow: 2,
  maximum: 2,
  minimum: 2,
  neg: 1,
  exp: 1,
  log: 1,
  sqrt: 1,
  sin: 1,
  cos: 1,
  tanh: 1,
  sigmoid: 1,
  relu: 1,
  abs: 1,
} as const;

export type OpName = keyof typeof arities;

/** A formula as a tree. An input or named part that is used twice is the same object twice. */
export type Expression =
  | { kind: 'number'; value: number }
  | { kind: 'input'; name: string }
  | { kind: 'op'; op: OpName; inputs: Expression[]; name?: string };

/** A parsed formula: its inputs in order of appearance, and its result. */
export interface Formula {
  inputs: string[];
  result: Expression;
}
