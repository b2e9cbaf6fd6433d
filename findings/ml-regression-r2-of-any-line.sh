#!/usr/bin/env bash
# ml-regression 6.3.0: the r2 that score(x, y) gives is the square of the correlation of y with what was predicted, which asks only
# whether the two lie on *some* line. A model that says x where the truth is x + 10, or 3 - x, has r2 = 1. The coefficient of
# determination, 1 minus squared errors over squares about the mean (scikit-learn's r2_score), is -79 and -3; both are the same
# for the examples a line was fitted to, and differ on those held out, which a score is for.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts ml-regression@6.3.0
cat > look.cjs <<'END'
const assert = require('node:assert/strict');
const { SimpleLinearRegression } = require('ml-regression');

const x = [0, 1, 2, 3];
const model = new SimpleLinearRegression(x, x);
const sum = (values) => values.reduce((total, value) => total + value, 0);
for (const [truth, expected] of [[[10, 11, 12, 13], -79], [[3, 2, 1, 0], -3], [x, 1]]) {
  const mean = sum(truth) / truth.length;
  const predicted = model.predict(x);
  const determination = 1 - sum(truth.map((y, i) => (y - predicted[i]) ** 2)) / sum(truth.map((y) => (y - mean) ** 2));
  const { r2, rmsd } = model.score(x, truth);
  console.log('predicted', predicted, 'truth', truth, 'rmsd', rmsd, 'r2', r2, 'determination', determination);
  assert.ok(Math.abs(r2 - 1) < 1e-9);
  assert.ok(Math.abs(determination - expected) < 1e-9);
}
END
node look.cjs
