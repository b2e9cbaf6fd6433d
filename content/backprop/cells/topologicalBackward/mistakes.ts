/** What people get wrong when gradients go back through a graph, the likelier first. */
export const mistakes = [
  'overwritten',
  'too-early',
  'by-number',
  'seed-missing',
  'locals-added',
  'first-input-only',
  'leaves-only',
] as const;

export type Mistake = (typeof mistakes)[number];

/** The gradients as computed by someone who makes these mistakes; by someone who makes none, they are right. */
export function wrong(made: ReadonlySet<string>, inputs: number[][], local: number[][], result: number): number[] {
  const has = (mistake: Mistake) => made.has(mistake);
  const grads = inputs.map(() => 0);
  grads[result] = has('seed-missing') ? 0 : 1;
  const pass = (node: number) => {
    inputs[node].forEach((input, k) => {
      if (has('first-input-only') && k > 0) return;
      const flow = has('locals-added') ? grads[node] + local[node][k] : grads[node] * local[node][k];
      grads[input] = has('overwritten') ? flow : grads[input] + flow;
    });
  };
  const order = has('by-number') ? downTo(result) : has('too-early') ? breadthFirst(inputs, result) : topological(inputs, result); // prettier-ignore
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

/** Every node once, as soon as anything has arrived at it. */
function breadthFirst(inputs: number[][], result: number): number[] {
  const order = [result];
  for (const node of order) for (const input of inputs[node]) if (!order.includes(input)) order.push(input);
  return order;
}
