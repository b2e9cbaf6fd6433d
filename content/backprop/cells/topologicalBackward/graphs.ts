type Graph = [inputs: number[][], local: number[][], result: number];

/**
 * (x + y) · z with x = −2, y = 5, z = −4; x · x; a node alone; nodes that the result does not depend on, before it and
 * after it; a result that is a leaf; a node that feeds another three times; a slope of 0; paths of different lengths.
 */
export const corners: Graph[] = [
  [[[], [], [], [0, 1], [3, 2]], [[], [], [], [1, 1], [-4, 3]], 4],
  [[[], [0, 0]], [[], [3, 5]], 1],
  [[[]], [[]], 0],
  [[[], [], [0], [1, 2]], [[], [], [2], [5, 7]], 2],
  [[[], [0], [1]], [[], [2], [3]], 0],
  [[[1, 1, 2], [2], []], [[2, -3, 0.5], [4], []], 0],
  [[[], [0], [0, 1], [2, 1]], [[], [0], [3, -1], [0, 2]], 3],
  [[[3, 1], [2], [3], []], [[0.5, 2], [-1.5], [4], []], 0],
  [[[], [], [1, 1, 0], [2, 1, 2]], [[], [], [1.5, -2, 3], [0.5, 4, -1]], 3],
  [[[2, 1], [2], [3], []], [[0.5, 2], [-1.5], [4], []], 0],
  [[[], [0], [1], [1, 2], [1, 3]], [[], [2], [3], [1, -1], [5, 0.5]], 4],
  [[[], [0], [1], [2, 1]], [[], [2], [3], [1, -1]], 3],
  [[[], [0], [1], [2, 1], [3, 1]], [[], [1], [-2], [3, 0.5], [2, -1]], 4],
]; // prettier-ignore

/** A graph with this many nodes, one of which feeds two others, one of them far from the result; numbered at random. */
export function drawGraph(random: () => number, count: number): Graph {
  const names = Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i--) {
    const k = Math.floor((i + 1) * random());
    [names[i], names[k]] = [names[k], names[i]];
  }
  const inputs: number[][] = names.map(() => []);
  const local: number[][] = names.map(() => []);
  for (let i = 2; i < count; i++) {
    const other = Math.floor((i - 1) * random());
    const from = random() < 0.5 ? [i - 1, other] : [other, i - 1];
    inputs[names[i]] = from.map((node) => names[node]);
    local[names[i]] = from.map(() => Math.floor(12 * random() - 6) / 2 || 1.5);
  }
  return [inputs, local, names[count - 1]];
}
