#!/usr/bin/env bash
# ml-knn 3.0.0: a distance of one's own is given the stored point with its label as one more coordinate, so that one that goes
# through all coordinates of its second argument measures the label, too: the nearest point of all, at 5, loses to one that is
# nine away because its label is small.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts ml-knn@3.0.0
cat > look.cjs <<'END'
const assert = require('node:assert/strict');
const KNN = require('ml-knn');

const points = [[1], [2], [5]];
const labels = [0, 0, 90];
const lengths = new Set();
// L1; what one of the two does not have counts as 0
const l1 = (a, b) => {
  lengths.add(b.length);
  let sum = 0;
  for (let i = 0; i < b.length; i++) sum += Math.abs((a[i] ?? 0) - b[i]);
  return sum;
};
const own = new KNN(points, labels, { k: 1, distance: l1 }).predict([5]);
const ordinary = new KNN(points, labels, { k: 1 }).predict([5]);
console.log('points of one coordinate come with', [...lengths], '; nearest to 5:', own, ' with the default distance:', ordinary);
assert.deepEqual([...lengths], [2]);
assert.equal(own, 0);
assert.equal(ordinary, 90);
END
node look.cjs
