#!/usr/bin/env bash
# TensorFlow.js 4.22.0, CPU: max hands NaN on, argMax passes over it. The place that argMax names does not hold the value
# that max gives; NumPy and PyTorch give the place of the NaN. A network whose scores have become NaN still names classes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @tensorflow/tfjs-core@4.22.0 @tensorflow/tfjs-backend-cpu@4.22.0
cat > look.mjs <<'END'
import assert from 'node:assert/strict';
import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-backend-cpu';
await tf.setBackend('cpu');

const x = tf.tensor1d([1, NaN, 3]);
const seen = [tf.max(x).arraySync(), tf.argMax(x).arraySync()];
console.log('max and argMax of [1, NaN, 3]:', seen);
assert.deepEqual(seen, [NaN, 2]);
END
node look.mjs
