#!/usr/bin/env bash
# TensorFlow.js 4.22.0: average pooling with padding "same" divides by the pixels that a window really covers, and its gradient
# by the window's whole size. For 4 × 4 ones and windows of 3 × 3 the sum of the means is 16, and twice that for twos, so that
# the gradient must add up to 16; it adds up to 11.1, and is too small wherever a window hangs over the edge.
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

const total = (x) => tf.avgPool(x, [3, 3], 1, 'same').sum();
const ones = tf.ones([1, 4, 4, 1]);
const step = 0.5;
const rise = (total(ones.mul(1 + step)).arraySync() - total(ones).arraySync()) / step;
console.log('rise for each 1 added everywhere:', rise);
assert.equal(rise, 16);
const slope = tf.grad(total)(ones);
console.log('sum of the gradient:', slope.sum().arraySync());
assert.ok(Math.abs(slope.sum().arraySync() - 100 / 9) < 1e-4);
assert.ok(Math.abs(slope.arraySync()[0][0][0][0] - 4 / 9) < 1e-6); // 1/4 + 2/6 + 1/9 in truth
console.log('at the corner:', slope.arraySync()[0][0][0][0], 'in truth', (1 / 4 + 2 / 6 + 1 / 9).toFixed(3));
END
node look.mjs
