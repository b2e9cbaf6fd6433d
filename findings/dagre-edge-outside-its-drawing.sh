#!/usr/bin/env bash
# @dagrejs/dagre 3.1.3: the width and height that it gives a graph, and the corner it puts at 0, 0, are those of the nodes. The bends
# of an edge that passes beside a node are not counted. With the skip connection of a residual block, a → b → c and a → c, the
# edge runs at x = -7.5 in a drawing that is said to begin at 0, and one drawn at that size cuts it off; a margin (marginx)
# is laid round the nodes, too, and covers it only by chance. One expects the whole drawing to fit.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @dagrejs/dagre@3.1.3
cat > look.mjs <<'CODE'
import assert from 'node:assert/strict';
import dagre from '@dagrejs/dagre';

const graph = new dagre.graphlib.Graph();
graph.setGraph({ rankdir: 'TB' });
for (const name of ['a', 'b', 'c']) graph.setNode(name, { width: 40, height: 20 });
for (const [from, to] of ['ab', 'bc', 'ac']) graph.setEdge(from, to, {});
dagre.layout(graph);
const { width } = graph.graph();
const lefts = graph.nodes().map((name) => graph.node(name).x - 20);
const bends = graph.edge('a', 'c').points.map(({ x }) => x);
console.log(`width ${width}; nodes from ${Math.min(...lefts)} to ${Math.max(...lefts) + 40}; a → c at x =`, bends);
assert.equal(Math.min(...lefts), 0);
assert.equal(Math.max(...lefts) + 40, width);
assert.equal(Math.min(...bends), -7.5);
CODE
node look.mjs
