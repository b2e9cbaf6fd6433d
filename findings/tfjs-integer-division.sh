#!/usr/bin/env bash
# TensorFlow.js 4.22.0: `div` of two int32 tensors rounds down. 7 / 2 is 3 and -7 / 2 is -4, where NumPy, PyTorch and
# TensorFlow itself give 3.5 and -3.5. Labels and pixels are int32 there by default when they come as bytes.
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

const quotient = (a, b) => tf.div(tf.scalar(a, 'int32'), tf.scalar(b, 'int32'));
const seen = [quotient(7, 2), quotient(-7, 2)].map((each) => [each.dtype, each.arraySync()]);
console.log('int32 7 / 2 and -7 / 2:', seen);
assert.deepEqual(seen, [['int32', 3], ['int32', -4]]);
assert.equal(tf.div(tf.scalar(7), tf.scalar(2)).arraySync(), 3.5);
END
node look.mjs
