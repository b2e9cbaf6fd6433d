#!/usr/bin/env bash
# TensorFlow.js 4.22.0: the gradient of abs at 0 is -1, that of any number below. An L1 penalty, which is to bring weights to 0
# and to leave them there, pushes a weight that is 0 upwards: with a rate of 0.1 and a strength of 0.5 to 0.05, and at the next
# step back. PyTorch and JAX have 0 there, the middle of the subgradients.
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

const slopes = tf.grad((x) => tf.abs(x))(tf.tensor1d([-1, 0, 1])).arraySync();
console.log('slopes of abs at -1, 0, 1:', slopes);
assert.deepEqual(slopes, [-1, -1, 1]);

const weight = tf.variable(tf.scalar(0));
const penalty = tf.regularizers.l1({ l1: 0.5 });
const optimizer = tf.train.sgd(0.1);
const path = [1, 2, 3].map(() => {
  optimizer.minimize(() => penalty.apply(weight));
  return Number(weight.arraySync().toFixed(4));
});
console.log('a weight that begins at 0, with nothing but the penalty:', path);
assert.deepEqual(path, [0.05, 0, 0.05]);
END
node look.mjs
