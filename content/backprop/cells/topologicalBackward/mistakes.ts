/** What people get wrong when gradients go back through a graph, the most likely first. */
export const mistakes = [
  'overwritten',
  'too-early',
  'inputs-after',
  'by-number',
  'seed-missing',
  'locals-added',
  'first-input-only',
  'leaves-only',
  'first-of-equals',
  'equals-once',
  'first-local',
  'not-reversed',
  'last-is-result',
  'ones-at-first',
  'listed-again',
  'passed-again',
  'local-alone',
  'from-a-stack',
] as const;

export type Mistake = (typeof mistakes)[number];

/** The gradients as computed by someone who makes these mistakes; by someone who makes none, they are right. */
export function wrong(made: ReadonlySet<string>, inputs: number[][], local: number[][], result: number): number[] {
  const has = (mistake: Mistake) => made.has(mistake);
  if (has('last-is-result')) return wrong(new Set(), inputs, local, inputs.length - 1);
  const grads = inputs.map((): number => (has('ones-at-first') ? 1 : 0));
  grads[result] = has('seed-missing') ? 0 : 1;
  const pass = (node: number) => {
    inputs[node].forEach((input, k) => {
      if (has('first-input-only') && k > 0) return;
      if (has('equals-once') && inputs[node].lastIndexOf(input) !== k) return;
      const at = has('first-local') ? 0 : has('first-of-equals') ? inputs[node].indexOf(input) : k;
      const arrived = has('local-alone') ? 1 : grads[node];
      const flow = has('locals-added') ? arrived + local[node][at] : arrived * local[node][at];
      grads[input] = has('overwritten') ? flow : grads[input] + flow;
    });
  };
  const order = has('by-number') ? downTo(result) : has('too-early') ? breadthFirst(inputs, result) : has('from-a-stack') ? lastMetFirst(inputs, result) : has('inputs-after') ? depthFirst(inputs, result) : has('listed-again') ? everyPath(inputs, result).reverse() : has('passed-again') ? everyArrival(inputs, result) : topological(inputs, result); // prettier-ignore
  if (has('not-reversed')) order.reverse();
  order.forEach(pass);
  return has('leaves-only') ? grads.map((grad, node) => (inputs[node].length === 0 ? grad : 0)) : grads;
}

const downTo = (last: number) => Array.from({ length: last + 1 }, (_, i) => last - i);

/** Every node before those that it was computed from. */
function topological(inputs: number[][], result: number): number[] {
  const order = new Set<number>();
  const visit = (node: number) => {
    if (order.has(node)) return;
    inputs[node].forEach(visit);
    order.add(node);
  };
  visit(result);
  return [...order].reverse();
}

/** Every node before its inputs, in the order in which they are met. */
function depthFirst(inputs: number[][], result: number): number[] {
  const order = new Set<number>();
  const visit = (node: number) => {
    if (order.has(node)) return;
    order.add(node);
    inputs[node].forEach(visit);
  };
  visit(result);
  return [...order];
}

/** Every node once, as soon as anything has arrived at it. */
function breadthFirst(inputs: number[][], result: number): number[] {
  const order = [result];
  for (const node of order) for (const input of inputs[node]) if (!order.includes(input)) order.push(input);
  return order;
}

/** Every node once, the one that was met last before the others. */
function lastMetFirst(inputs: number[][], result: number): number[] {
  const order = new Set<number>();
  const stack = [result];
  while (stack.length > 0) {
    const node = stack.pop()!;
    if (order.has(node)) continue;
    order.add(node);
    stack.push(...inputs[node]);
  }
  return [...order];
}

/** Every node after its inputs, once for each path that leads to it. */
const everyPath = (inputs: number[][], node: number): number[] => [
  ...inputs[node].flatMap((input) => everyPath(inputs, input)),
  node,
];

/** Every node each time that something arrives at it. */
function everyArrival(inputs: number[][], result: number): number[] {
  const order = [result];
  for (const node of order) order.push(...inputs[node]);
  return order;
}
