#!/usr/bin/env bash
# TensorFlow.js 4.22.0: logSumExp([-Infinity, -Infinity]) is NaN. The sum of the two exponentials is 0, whose logarithm is
# -Infinity, as PyTorch, SciPy and JAX say: what subtracts the maximum first has to leave out a maximum that is infinite. Scores
# that are masked with -Infinity, a whole row of them, make a loss NaN.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @tensorflow/tfjs@4.22.0
cat > look.mjs <<'END'
import assert from 'node:assert/strict';
import * as tf from '@tensorflow/tfjs';
await tf.setBackend('cpu');

const of = (...scores) => tf.logSumExp(tf.tensor1d(scores)).arraySync();
console.log('of -Infinity and 1:', of(-Infinity, 1));
console.log('of -Infinity twice:', of(-Infinity, -Infinity));
assert.equal(of(-Infinity, 1), 1);
assert.ok(Number.isNaN(of(-Infinity, -Infinity)));
END
node look.mjs
