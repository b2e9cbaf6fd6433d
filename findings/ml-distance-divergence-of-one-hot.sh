#!/usr/bin/env bash
# ml-distance 5.0.0: the Kullback-Leibler divergence of a one-hot label is NaN. A class of probability 0 adds 0 log 0, which is 0
# by the definition and NaN in floating point. The label [0, 1] and the prediction [0.3, 0.7] are -log 0.7 = 0.357 apart, the
# cross-entropy loss (SciPy's entropy says so). The Jensen-Shannon divergence, which is finite for any two distributions and
# at most log 2, is NaN as soon as one of them has a 0.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts ml-distance@5.0.0
cat > look.mjs <<'END'
import assert from 'node:assert/strict';
import { distance } from 'ml-distance';

const divergence = (p, q) => p.reduce((sum, value, i) => sum + (value === 0 ? 0 : value * Math.log(value / q[i])), 0);
const between = (p, q) => {
  const middle = p.map((value, i) => (value + q[i]) / 2);
  return (divergence(p, middle) + divergence(q, middle)) / 2;
};
const [label, predicted, nearly] = [[0, 1], [0.3, 0.7], [1e-12, 1 - 1e-12]];
console.log('one-hot:', distance.kullbackLeibler(label, predicted), ' by the definition:', divergence(label, predicted));
console.log('nearly one-hot:', distance.kullbackLeibler(nearly, predicted));
assert.ok(Number.isNaN(distance.kullbackLeibler(label, predicted)));
assert.ok(Number.isNaN(distance.jensenShannon(label, predicted)));
assert.ok(Math.abs(divergence(label, predicted) + Math.log(0.7)) < 1e-12);
assert.ok(Math.abs(distance.kullbackLeibler(nearly, predicted) + Math.log(0.7)) < 1e-9);
assert.ok(Math.abs(between([0, 1], [1, 0]) - Math.log(2)) < 1e-12);
assert.ok(Math.abs(distance.jensenShannon([0.2, 0.8], predicted) - between([0.2, 0.8], predicted)) < 1e-12);
END
node look.mjs
