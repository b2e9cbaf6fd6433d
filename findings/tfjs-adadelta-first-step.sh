#!/usr/bin/env bash
# TensorFlow.js 4.22.0: Adadelta divides by the average of squared gradients of the step *before*. Both averages start at the
# same ε, so its first step is that of plain gradient descent, 0.1 for rate 0.1 and slope 1. By the paper (and PyTorch) the
# new average divides, and the first step is 0.1 · √(1e-7 / (0.05 + 1e-7)) = 0.00014.
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

const x = tf.variable(tf.scalar(1));
tf.train.adadelta(0.1).minimize(() => tf.mul(0.5, tf.square(x)));
const step = 1 - x.arraySync();
console.log('first step from 1 on x² / 2 at rate 0.1:', step);
assert.ok(Math.abs(step - 0.1) < 1e-6);
END
node look.mjs
