import { TensorError } from '../engine/errors';
import type { Tensor } from '../engine/tensor';
import { inOrder, ops, scalar, valueOf, type Operand } from './evaluate';
import type { Expression, Formula, OpName } from './expression';
import { localDerivative, trace } from './trace';

/** An input or a gate of a circuit, with its value and gradient. */
export interface CircuitNode {
  /** The gate's op; null for an input. */
  op: OpName | null;
  /** The name of an input, or the one that the formula gives to the gate's result. */
  name: string;
  /** Its inputs in order: indices into `nodes`, or constants of the formula. */
  operands: ({ node: number } | { constant: number })[];
  value: number;
  /** The derivative of the result with respect to this value. */
  grad: number;
  /** Backward through the gate: for each input node, the local derivative, and the upstream gradient times that. */
  parts: { to: number; local: number; flow: number }[];
}

/** A formula as a circuit of gates, each after its inputs; the last is the result. */
export interface Circuit {
  nodes: CircuitNode[];
}

/**
 * Runs a formula forward and backward on given inputs, gate by gate, in float64. A part without inputs is computed
 * beforehand and becomes a constant of the gate that uses it: `x + 1` is one gate with one wire.
 *
 * Error: a formula without any input that its result depends on, or an input without a value.
 * @category gradients
 */
export function circuit(formula: Formula, inputs: Record<string, number>): Circuit {
  const order = inOrder(formula.result);
  const missing = order.find((part) => part.kind === 'input' && !Object.hasOwn(inputs, part.name));
  if (missing?.kind === 'input') {
    throw new TensorError('circuit', 'option', 'every input needs a value', { got: `none for ${missing.name}` });
  }
  const tensors = new Map<Expression, Operand>();
  const used = order.flatMap((part) => (part.kind === 'input' ? [part.name] : []));
  const { nodes, grads, backward } = trace(
    (leaves) => {
      for (const part of order) tensors.set(part, valueOf(part, tensors, leaves));
      const result = tensors.get(formula.result)!;
      return typeof result === 'number' ? scalar(result) : result;
    },
    Object.fromEntries(used.map((name) => [name, scalar(inputs[name])])),
  );

  const wired = order.filter((part) => typeof tensors.get(part) !== 'number');
  const place = new Map(wired.map((part, i) => [part, i]));
  const traced = new Map(nodes.map((node) => [node.value, node]));
  // the trace creates its own inputs: they are found by name
  const named = new Map(nodes.flatMap((node) => (node.name === undefined ? [] : [[node.name, node] as const])));
  const nodeOf = (part: Expression) =>
    part.kind === 'input' ? named.get(part.name)! : traced.get(tensors.get(part) as Tensor)!;
  const partOf = new Map(wired.map((part) => [nodeOf(part).id, place.get(part)!]));
  const steps = new Map(backward.map((step) => [step.node, step]));

  return {
    nodes: wired.map((part) => {
      const node = nodeOf(part);
      const parts = steps.get(node.id)?.parts ?? [];
      const slots = node.inputs.flatMap((input, slot) => (partOf.has(input) ? [slot] : []));
      return {
        op: part.kind === 'op' ? part.op : null,
        name: part.kind === 'number' ? '' : (part.name ?? ''),
        operands:
          part.kind !== 'op'
            ? []
            : part.inputs.map((input) =>
                place.has(input) ? { node: place.get(input)! } : { constant: tensors.get(input) as number },
              ),
        value: node.value.item(),
        grad: grads[node.id]?.item() ?? 0,
        parts: parts.map(({ to, flow }, i) => ({
          to: partOf.get(to)!,
          local: localDerivative(node, slots[i]).item(),
          flow: flow.item(),
        })),
      };
    }),
  };
}

/**
 * The derivative of a circuit's result with respect to one of its nodes by central differences: the node's value is set
 * `h` higher and lower, and everything after it is computed again. `at` is the node's position in `nodes`.
 * @category gradients
 */
export function numericalDerivative({ nodes }: Circuit, at: number, h = 1e-5): number {
  const resultWith = (value: number) => {
    const values = nodes.map((node) => scalar(node.value));
    values[at] = scalar(value);
    for (let i = at + 1; i < nodes.length; i++) {
      const { op, operands } = nodes[i];
      if (!op) continue;
      const [a, b] = operands.map((operand) => ('node' in operand ? values[operand.node] : operand.constant));
      values[i] = ops[op](a, b);
    }
    return values[values.length - 1].item();
  };
  const { value } = nodes[at];
  const step = h * Math.max(1, Math.abs(value));
  const [high, low] = [value + step, value - step];
  return (resultWith(high) - resultWith(low)) / (high - low);
}

const isNumber = (part: Expression, value: number) => part.kind === 'number' && part.value === value;
const isOp = <Name extends OpName>(part: Expression, op: Name): part is Expression & { kind: 'op'; op: Name } =>
  part.kind === 'op' && part.op === op;

/** The u of 1 / (1 + exp(−u)), or null. */
function insideSigmoid(part: Expression): Expression | null {
  if (!isOp(part, 'div') || !isNumber(part.inputs[0], 1) || !isOp(part.inputs[1], 'add')) return null;
  const [a, b] = part.inputs[1].inputs;
  const power = isNumber(a, 1) ? b : isNumber(b, 1) ? a : null;
  if (!power || !isOp(power, 'exp') || !isOp(power.inputs[0], 'neg')) return null;
  return power.inputs[0].inputs[0];
}

/**
 * The formula with one sigmoid gate in place of every 1 / (1 + exp(−u)).
 * @category gradients
 */
export const collapseSigmoids = (formula: Formula): Formula =>
  rewritten(formula, (part) => {
    const inside = insideSigmoid(part);
    return inside ? { kind: 'op', op: 'sigmoid', inputs: [inside] } : part;
  });

/**
 * The formula with 1 / (1 + exp(−u)), four gates, in place of every sigmoid gate.
 * @category gradients
 */
export const expandSigmoids = (formula: Formula): Formula =>
  rewritten(formula, (part) => {
    if (!isOp(part, 'sigmoid')) return part;
    const one: Expression = { kind: 'number', value: 1 };
    const chain = (op: OpName, ...inputs: Expression[]): Expression => ({ kind: 'op', op, inputs });
    return chain('div', one, chain('add', one, chain('exp', chain('neg', part.inputs[0]))));
  });

/** Rebuilds a formula with `change` applied to each part, innermost first; a shared part stays shared. */
function rewritten({ inputs, result }: Formula, change: (part: Expression) => Expression): Formula {
  const done = new Map<Expression, Expression>();
  for (const part of inOrder(result)) {
    const now = part.kind === 'op' ? { ...part, inputs: part.inputs.map((input) => done.get(input)!) } : part;
    const changed = change(now);
    const name = part.kind === 'op' ? part.name : undefined;
    done.set(part, changed.kind === 'op' && name ? { ...changed, name } : changed);
  }
  return { inputs, result: done.get(result)! };
}
