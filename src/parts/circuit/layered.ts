import { Graph, layout } from '@dagrejs/dagre';
import type { Layers, Place, Wire } from './layers';

export interface Box {
  width: number;
  height: number;
}
const margin = 4;

/**
 * Places boxes in layers from top to bottom so that every wire goes down (dagre). They keep their order from left to
 * right unless another has fewer crossings.
 */
export function layered(boxes: Box[], wires: Wire[]): Layers {
  if (boxes.length === 0) return { width: 0, height: 0, places: [], wires: [] };
  const inOrder = placed(boxes, wires, true);
  if (crossings(inOrder.wires) === 0) return inOrder;
  const ordered = placed(boxes, wires, false);
  return crossings(ordered.wires) < crossings(inOrder.wires) ? ordered : inOrder;
}

function placed(boxes: Box[], wires: Wire[], inOrder: boolean): Layers {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'TB', nodesep: 6, ranksep: 22, edgesep: 12, marginx: margin, marginy: margin });
  boxes.forEach((box, i) => graph.setNode(String(i), { ...box }));
  wires.forEach(({ from, to }, i) => graph.setEdge(String(from), String(to), {}, String(i)));
  layout(graph, { disableOptimalOrderHeuristic: inOrder });
  const { width, height } = graph.graph() as Box;
  const places = boxes.map((_, i) => placeOf(graph.node(String(i)) as Point));
  const paths = wires.map(({ from, to }, i) => (graph.edge(String(from), String(to), String(i)) as { points: Point[] }).points.map(placeOf)); // prettier-ignore
  // dagre's width is that of the boxes; a wire that goes round them may leave it on either side (findings/dagre-edge-outside-its-drawing.sh)
  const along = paths.flat().map(([x]) => x);
  const left = Math.min(0, ...along.map((x) => x - margin));
  const right = Math.max(width, ...along.map((x) => x + margin));
  const moved = ([x, y]: Place): Place => [x - left, y];
  return { width: right - left, height, places: places.map(moved), wires: paths.map((path) => path.map(moved)) };
}

interface Point {
  x: number;
  y: number;
}
const placeOf = ({ x, y }: Point): Place => [x, y];

/** The number of pairs of wires that cross. */
export function crossings(wires: Place[][]): number {
  const pieces = wires.flatMap((points, wire) => points.slice(1).map((end, i) => ({ wire, from: points[i], to: end })));
  const left = ([ax, ay]: Place, [bx, by]: Place, [cx, cy]: Place) => (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
  const found = new Set<string>();
  for (const a of pieces) {
    for (const b of pieces) {
      if (a.wire >= b.wire) continue;
      const apart = left(a.from, a.to, b.from) * left(a.from, a.to, b.to);
      const across = left(b.from, b.to, a.from) * left(b.from, b.to, a.to);
      if (apart < 0 && across < 0) found.add(`${a.wire} ${b.wire}`);
    }
  }
  return found.size;
}
