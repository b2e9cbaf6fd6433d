/**
 * Backpropagation through any graph without loops.
 * inputs[i]: the nodes that node i was computed from (none for
 * a leaf); local[i]: its derivatives with respect to them.
 * Gives the derivative of the node result with respect to every
 * node. Nodes are numbered in any order.
 */
export function topologicalBackward(
  inputs: number[][],
  local: number[][],
  result: number,
): number[] {
  const order: number[] = [];
  const seen = new Set<number>();
  const visit = (node: number) => {
    if (seen.has(node)) return;
    seen.add(node);
    inputs[node].forEach(visit);
    order.push(node); // after everything that it was computed from
  };
  visit(result);

  const grads = inputs.map(() => 0);
  grads[result] = 1;
  for (const node of order.reverse())
    inputs[node].forEach(
      (input, k) =>
        (grads[input] += grads[node] * local[node][k]),
    );
  return grads;
}
