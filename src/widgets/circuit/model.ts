import { circuit, collapseSigmoids, expandSigmoids, numericalDerivative, type CircuitNode } from '@lib/graph/circuit';
import { FormulaError } from '@lib/graph/formulaError';
import { parseFormula } from '@lib/graph/parseFormula';
import { memo } from '@lib/memo';

export interface State {
  formula: string;
  /** The last formula that could be read: its circuit stays while another is being typed. */
  // zh: 上一个能读懂的公式：输入另一个时，图里还是它的电路。
  lastGood?: string;
  /** The inputs' values, in the order in which the formula names them. */
  // zh: 各输入的值，按公式里出现的顺序。
  values: number[];
  /** Sigmoids as they are typed, as one gate each, or as the four gates of 1 / (1 + exp(−u)). */
  // zh: 公式里写的 sigmoid：各当作一个门，还是拆成 1 / (1 + exp(−u)) 的四个门。
  sigmoid: 'typed' | 'one' | 'four';
}

/** What inputs are that the reader has given no value yet. */
// zh: 读者还没有给值时输入取多少。
const fallback = [-2, 5, -4, 2, -1, 3, 0.5, -3, 1, 4, -0.5, 1.5];
export const mostInputs = fallback.length;
const mostGates = 40;

interface Node extends CircuitNode {
  /** The gradient once more, by central differences. */
  // zh: 用中心差分再求一次梯度。
  numeric: number;
}

const nothing = { inputs: [] as string[], nodes: [] as Node[], otherCut: null as CircuitNode[] | null };
const failed = (code: string, at: number, length: number, got = '', forms: readonly string[] = []) => ({ ...nothing, fault: { code, at, length, got, forms } }); // prettier-ignore

/** The gradient that arrives at each node. */
// zh: 到达每个节点的梯度。
function gradientsOf(nodes: CircuitNode[]): number[] {
  return nodes.map(({ grad }) => grad);
}

/** The formula as a circuit, run forward and backward; or what is wrong with it, and the last that could be read. */
// zh: 把公式变成电路，前向、反向各算一遍；或者说明公式哪里不对，并给出上一个能读懂的。
export function compute({ formula, lastGood, ...state }: State) {
  const model = circuitOf(formula, state);
  if (model.fault === null || lastGood === undefined) return model;
  const last = circuitOf(lastGood, state);
  return last.fault === null ? { ...last, fault: model.fault } : model;
}

/** The formula as it is typed, and with its sigmoids as one gate each and as four. */
// zh: 公式：照原样，以及把其中的 sigmoid 各当作一个门、各拆成四个门。
const cutsOf = memo(
  (text: string) => {
    const typed = parseFormula(text);
    return { typed, one: collapseSigmoids(typed), four: expandSigmoids(typed) };
  },
  { most: 2 },
);

/** Whether both ways of cutting give the same circuit, whatever its inputs: there is no sigmoid in it. */
// zh: 两种切法是否得到同一个电路（与输入的值无关）：其中没有 sigmoid。
const isUncut = memo(
  (text: string) => {
    const { one, four } = cutsOf(text);
    const ones = Object.fromEntries(one.inputs.map((name) => [name, 1]));
    return circuit(one, ones).nodes.length === circuit(four, ones).nodes.length;
  },
  { most: 2 },
);

function circuitOf(text: string, { values, sigmoid }: Pick<State, 'values' | 'sigmoid'>) {
  try {
    const cuts = cutsOf(text);
    const formula = cuts[sigmoid];
    const { inputs } = formula;
    if (inputs.length === 0) return failed('constant', 0, text.length);
    if (inputs.length > mostInputs) return failed('too-many-inputs', 0, text.length, String(inputs.length));
    const given = Object.fromEntries(inputs.map((name, i) => [name, values[i] ?? fallback[i]]));
    const whole = circuit(formula, given);
    const gates = whole.nodes.filter(({ op }) => op).length;
    if (gates > mostGates) return failed('too-many-gates', 0, text.length, String(gates));
    const grads = gradientsOf(whole.nodes);
    const nodes: Node[] = whole.nodes.map((node, i) => ({
      ...node,
      grad: grads[i],
      parts: node.parts.map(({ to, local }) => ({ to, local, flow: grads[i] * local })),
      numeric: numericalDerivative(whole, i),
    }));
    return { inputs, nodes, fault: null, otherCut: isUncut(text) ? null : otherCutOf(cuts, given, nodes.length) };
  } catch (error) {
    if (error instanceof FormulaError) return failed(error.code, error.at, error.length, error.got, error.forms);
    if (error instanceof Error && 'code' in error && error.code === 'no-graph')
      return failed('constant', 0, text.length);
    throw error;
  }
}

/** The same circuit with its sigmoids cut the other way. */
// zh: 同一个电路，把 sigmoid 换一种切法。
function otherCutOf({ one, four }: ReturnType<typeof cutsOf>, given: Record<string, number>, count: number) {
  const { nodes } = circuit(one, given);
  return nodes.length === count ? circuit(four, given).nodes : nodes;
}

export type Model = ReturnType<typeof compute>;

/** The inputs' values after the formula has changed: by their names, as far as they had one. */
// zh: 公式改变之后各输入的值：名字相同的保留原值。
export function valuesFor(now: string[], before: string[], values: number[]): number[] {
  return now.map((name, i) => {
    const old = before.indexOf(name);
    return old >= 0 ? (values[old] ?? fallback[old]) : fallback[i];
  });
}

/** One gate after another forward, then the result's own gradient, then one gate after another backward. */
// zh: 先逐个门前向，再是结果自己的梯度，然后逐个门反向。
export function lastStep({ nodes }: Pick<Model, 'nodes'>) {
  const gates = nodes.filter(({ op }) => op).length;
  return brokenIn(nodes) < 0 ? 2 * gates + 1 : gates; // without a value there is no way back // zh: 没有值就没法往回走
}

/** The step of the other cut at which as many gates are still to come as after a step of this one, on the same way. */
// zh: 另一种切法走到哪一步，前方（同一方向上）剩下的门与这一种走了若干步之后一样多。
export function sameStepIn(other: CircuitNode[], step: number, nodes: CircuitNode[]): number {
  const [gates, others] = [nodes, other].map((list) => list.filter(({ op }) => op).length);
  if (step <= gates) return Math.min(step, step === gates ? others : others - 1);
  const back = step - gates - 1;
  return others + 1 + (back === 0 ? 0 : Math.max(0, others - (gates - back)));
}

/** The nodes whose gradient is not whole yet: something is still to come back along another wire. */
// zh: 梯度还不完整的节点：另一条线上还有梯度没有传回来。
export const unfinishedIn = (
  wires: readonly { from: number; to: number }[],
  grads: readonly (number | null)[],
  walked: ReadonlySet<number>,
) =>
  grads.flatMap((grad, i) => (grad !== null && wires.some(({ from, to }) => from === i && !walked.has(to)) ? [i] : []));

/** The first node without a value; −1 where there is none. */
// zh: 第一个没有值的节点；没有这样的节点时是 −1。
export const brokenIn = (nodes: readonly { value: number }[]) =>
  nodes.findIndex(({ value }) => !Number.isFinite(value));

/** What is known after a number of steps: each node's value and its gradient so far, and the gate at work. */
// zh: 走了若干步之后知道的：各节点的值和目前的梯度，以及正在计算的门。
export function after(step: number, nodes: CircuitNode[]) {
  const gates = nodes.flatMap(({ op }, i) => (op ? [i] : []));
  const last = nodes.length - 1;
  const forward = new Set(gates.slice(0, step));
  const backward = gates.slice(0, gates.length).reverse().slice(0, Math.max(0, step - gates.length - 1)); // prettier-ignore
  const values = nodes.map(({ op, value }, i) => (op && !forward.has(i) ? null : value));
  const grads: (number | null)[] = nodes.map((_, i) => (i === last && step > gates.length ? 1 : null));
  for (const gate of backward) for (const { to, flow } of nodes[gate].parts) grads[to] = (grads[to] ?? 0) + flow;
  const isBackward = step > gates.length + 1;
  const now = step === 0 ? null : step <= gates.length ? gates[step - 1] : isBackward ? backward[backward.length - 1] : last; // prettier-ignore
  return { values, grads, now, isBackward, isSeed: step === gates.length + 1, walked: new Set(backward) };
}
