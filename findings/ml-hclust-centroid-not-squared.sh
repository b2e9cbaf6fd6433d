#!/usr/bin/env bash
# ml-hclust 4.0.0: with the method "centroid" the heights are no distances between centroids. The rule by which they are carried on
# holds for squared distances, and is used on plain ones. Of (0, 0), (2, 0) and (1, 1.8) the first two join at 2; their centroid
# (1, 0) is 1.8 away from the third, which joins at 1.56 here (SciPy: 1.8). "median" is the same; a cut of the tree at a
# distance cuts elsewhere.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts ml-hclust@4.0.0
cat > look.cjs <<'END'
const assert = require('node:assert/strict');
const { agnes } = require('ml-hclust');

const points = [[0, 0], [2, 0], [1, 1.8]];
const centroid = [0, 1].map((axis) => (points[0][axis] + points[1][axis]) / 2);
const expected = Math.hypot(...centroid.map((value, axis) => value - points[2][axis]));
for (const method of ['centroid', 'median']) {
  const tree = agnes(points, { method });
  const pair = tree.children.find((child) => !child.isLeaf);
  console.log(method, '- the pair joins at', pair.height, ', the third point at', tree.height, ', its distance:', expected);
  assert.deepEqual([...pair.indices()].sort(), [0, 1]);
  assert.ok(Math.abs(expected - 1.8) < 1e-12);
  assert.ok(Math.abs(tree.height - (Math.hypot(1, 1.8) - 2 / 4)) < 1e-9);
}
END
node look.cjs
