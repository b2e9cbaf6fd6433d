#!/usr/bin/env bash
# @saehrimnir/druidjs 0.9.0: the metric “cosine” is the angle in radians, from 0 to π, not one minus the cosine as in SciPy and
# scikit-learn. The nearest stays the nearest, but what is added up does not: two neighbours at 60° are as far as one at 90° by
# the usual measure, and a third further here.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @saehrimnir/druidjs@0.9.0
cat > look.mjs <<'END'
import assert from 'node:assert/strict';
import { cosine } from '@saehrimnir/druidjs';

const at = (degrees) => [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
const found = [0, 60, 90, 180].map((degrees) => [degrees, cosine(at(0), at(degrees)), 1 - at(degrees)[0]]);
for (const [degrees, here, usual] of found) {
  console.log(`${degrees}°: ${here.toFixed(3)} here, ${usual.toFixed(3)} as one minus the cosine`);
  assert.ok(Math.abs(here - (degrees * Math.PI) / 180) < 1e-6);
}
const ratio = (place) => (2 * found[1][place]) / found[2][place];
console.log(`twice 60° over 90°: ${ratio(1).toFixed(3)} here, ${ratio(2).toFixed(3)} as one minus the cosine`);
assert.ok(Math.abs(ratio(1) - 4 / 3) < 1e-6 && Math.abs(ratio(2) - 1) < 1e-9);
END
node look.mjs
