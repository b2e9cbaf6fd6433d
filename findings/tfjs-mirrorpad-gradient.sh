#!/usr/bin/env bash
# TensorFlow.js 4.22.0: the gradient of mirrorPad forgets the mirrored copies. [1, 2, 3] padded by one at either side is
# [2, 1, 2, 3, 2] (“reflect”) or [1, 1, 2, 3, 3] (“symmetric”); the gradient of the sum counts how often each number is there,
# [1, 3, 1] (as PyTorch has it) and [2, 1, 2]. Here it is [1, 1, 1] for both, that of padding with zeros: a picture that is
# optimized through such a padding is pushed less near its border than the loss says.
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

for (const mode of ['reflect', 'symmetric']) {
  const total = (x) => tf.sum(tf.mirrorPad(x, [[1, 1]], mode));
  const seen = [...tf.grad(total)(tf.tensor1d([1, 2, 3])).dataSync()];
  // Padding is linear: the slope for a number is the sum for a 1 in its place and zeros elsewhere.
  const slopes = [0, 1, 2].map((place) => total(tf.cast(tf.oneHot(place, 3), 'float32')).dataSync()[0]);
  console.log(`${mode}: gradient`, seen, ' slopes', slopes);
  assert.deepEqual(seen, [1, 1, 1]);
  assert.deepEqual(slopes, mode === 'reflect' ? [1, 3, 1] : [2, 1, 2]);
}
END
node look.mjs
