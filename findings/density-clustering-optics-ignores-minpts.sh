#!/usr/bin/env bash
# density-clustering 1.3.0: in OPTICS the core distance is 0 for every point that has enough neighbours, so that the reachability is
# the plain distance, whatever the number of neighbours asked for. Of points at 0, 1, 2 and 3 the second is reached at 1 with
# 1, 2, 3 and 4 neighbours (each point counts itself, as there and in scikit-learn); by the definition at 1, 1, 2 and 3.
# The smoothing by density, which OPTICS is used for, is missing from its plot.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts density-clustering@1.3.0
cat > look.cjs <<'END'
const assert = require('node:assert/strict');
const { OPTICS } = require('density-clustering');

const points = [0, 1, 2, 3];
const optics = new OPTICS();
const seen = [];
const expected = [];
for (const neighbours of [1, 2, 3, 4]) {
  optics.run(points.map((x) => [x]), 5, neighbours);
  const [[first], [second, reachability]] = optics.getReachabilityPlot();
  seen.push(reachability);
  const distances = points.map((x) => Math.abs(x - points[first]));
  const core = [...distances].sort((a, b) => a - b)[neighbours - 1];
  expected.push(Math.max(core, distances[second]));
}
console.log('reachability of the second point with 1, 2, 3, 4 neighbours:', seen, ' by the definition:', expected);
assert.deepEqual(seen, [1, 1, 1, 1]);
assert.deepEqual(expected, [1, 1, 2, 3]);
END
node look.cjs
