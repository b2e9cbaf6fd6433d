#!/usr/bin/env bash
# TensorFlow.js 4.22.0: the gradient of max([2, 2]) is [1, 1]. Its sum is 2, so that a step along it changes the maximum by
# twice what it says; no subgradient of max does that (they sum to 1). PyTorch gives [1/2, 1/2].
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

const slope = tf.grad((x) => tf.max(x))(tf.tensor1d([2, 2])).arraySync();
console.log('slope of max at [2, 2]:', slope);
assert.deepEqual(slope, [1, 1]);
END
node look.mjs
