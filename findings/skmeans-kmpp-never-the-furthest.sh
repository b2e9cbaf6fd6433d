#!/usr/bin/env bash
# skmeans 0.11.3: its k-means++ ("kmpp") never begins with the point that is furthest from the centres it has, by the definition the
# likeliest. Of six points at 5 and one at 15, two clusters: after a first centre at 5 only 15 has a probability at all, but
# another 5 is taken; the cluster that stays empty is then put at 0, and both groups are one. Right is what began at 15,
# one run of seven.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts skmeans@0.11.3
cat > look.cjs <<'END'
const assert = require('node:assert/strict');
const skmeans = require('skmeans');

const points = [5, 5, 5, 5, 5, 5, 15].map((x) => [x]);
const runs = 700;
const ends = {};
for (let run = 0; run < runs; run++) {
  const { centroids } = skmeans(points, 2, 'kmpp');
  const end = centroids.map(([x]) => Number(x.toFixed(2))).sort((a, b) => a - b).join(' and ');
  ends[end] = (ends[end] ?? 0) + 1;
}
console.log('centres, and how often of', runs, 'runs:', ends);
assert.deepEqual(Object.keys(ends).sort(), ['0 and 6.43', '5 and 15']);
assert.ok(ends['5 and 15'] > 50 && ends['5 and 15'] < 170);
END
node look.cjs
