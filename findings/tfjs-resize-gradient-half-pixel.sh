#!/usr/bin/env bash
# TensorFlow.js 4.22.0, CPU: resizeBilinear with halfPixelCenters, which is what PyTorch does unless told otherwise, has the gradient
# of the resize without it. Two rows made into four are x0, ¾ x0 + ¼ x1, ¼ x0 + ¾ x1 and x1, so that each number is there
# twice and the gradient of the sum is 2 everywhere; it is 1.5 in the upper row and 2.5 in the lower. The values are right, the
# gradient is that of another resize. (Of a picture that is not square it is refused: height and width are exchanged.)
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

const resized = (x) => tf.image.resizeBilinear(x, [4, 2], false, true);
const gradient = tf.grad((x) => tf.sum(resized(x)));
// The resize is linear: the slope for a pixel is the sum for a 1 in its place and zeros elsewhere.
const slopes = [0, 1, 2, 3].map((place) => {
  const values = [0, 0, 0, 0];
  values[place] = 1;
  return resized(tf.tensor4d(values, [1, 2, 2, 1])).dataSync().reduce((sum, weight) => sum + weight, 0);
});
const seen = [...gradient(tf.tensor4d([1, 1, 2, 2], [1, 2, 2, 1])).dataSync()];
console.log('gradient', seen, ' slopes', slopes);
assert.deepEqual(slopes, [2, 2, 2, 2]);
assert.deepEqual(seen, [1.5, 1.5, 2.5, 2.5]);
assert.throws(() => gradient(tf.ones([1, 2, 3, 1])), /does not match the shape/);
END
node look.mjs
