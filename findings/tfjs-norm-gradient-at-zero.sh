#!/usr/bin/env bash
# TensorFlow.js 4.22.0: the gradient of the norm of a vector of zeros is NaN, so that a penalty on a norm spoils weights that
# start at zero. PyTorch gives the subgradient 0.
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

const slope = tf.grad((x) => tf.norm(x))(tf.tensor1d([0, 0])).arraySync();
console.log('slope of the norm at [0, 0]:', slope);
assert.deepEqual(slope, [NaN, NaN]);
END
node look.mjs
