#!/usr/bin/env bash
# kd-tree-javascript 1.0.3: building a tree sorts the caller's own array of points. Labels kept in a second array, as in kNN, then
# belong to other points: here all three.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts kd-tree-javascript@1.0.3
cat > look.cjs <<'END'
const assert = require('node:assert/strict');
const { kdTree } = require('kd-tree-javascript');

const points = [{ x: 5 }, { x: 1 }, { x: 3 }];
const labels = ['cat', 'dog', 'ship'];
const labelOf = (x) => labels[points.findIndex((point) => point.x === x)];
const before = [5, 1, 3].map(labelOf);
const tree = new kdTree(points, (a, b) => Math.abs(a.x - b.x), ['x']);
const [[nearest]] = tree.nearest({ x: 4.9 }, 1);
const after = [5, 1, 3].map(labelOf);
console.log('labels of 5, 1 and 3 before:', before.join(', '), '; after:', after.join(', '));
console.log(`nearest to 4.9 is ${nearest.x}, by its place a ${labels[points.indexOf(nearest)]}`);
assert.deepEqual(points.map(({ x }) => x), [1, 3, 5]);
assert.deepEqual(after, ['ship', 'cat', 'dog']);
END
node look.cjs
