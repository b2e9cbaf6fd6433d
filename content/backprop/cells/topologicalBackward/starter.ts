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
  const grads = inputs.map(() => 0);
  grads[result] = 1;
  // a node may go on only when all of its own gradient has
  // arrived: in which order?
  for (let node = result; node >= 0; node--) {
    inputs[node].forEach((input, k) => {
      grads[input] = grads[node] * local[node][k];
    });
  }
  return grads;
}
