/**
 * 在任意无环图上做反向传播。
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
