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
  const grads = inputs.map(() => 0);
  grads[result] = 1;
  // a node may go on only when all of its own gradient has
  // arrived: in which order?
  // zh: 一个节点要等自己的梯度到齐了才能往回传：按什么顺序？
  for (let node = result; node >= 0; node--) {
    inputs[node].forEach((input, k) => {
      grads[input] = grads[node] * local[node][k];
    });
  }
  return grads;
}
