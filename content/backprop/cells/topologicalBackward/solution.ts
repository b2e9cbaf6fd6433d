/**
 * Backpropagation through any graph without loops.
 * inputs[i]: the nodes that node i was computed from (none for
 * a leaf); local[i]: its derivatives with respect to them.
 * Returns the derivative of the node result with respect to
 * every node. Nodes are numbered in any order.
 *
 * zh: 在任意无环图上做反向传播。
 * inputs[i]：节点 i 由哪些节点算出（叶子没有）；local[i]：它对
 * 这些节点的导数。
 * 返回节点 result 对每个节点的导数。节点的编号没有规律。
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
    order.push(node); // after everything that it was computed from // zh: 排在它的所有来源之后
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
