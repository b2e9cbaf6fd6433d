#!/usr/bin/env bash
# TensorFlow.js 4.22.0: tf.image.rotateWithOffset turns a picture about the corner between its middle pixels, half a pixel beside
# its centre. Turned by half a circle, a picture of 4 x 4 loses its last row and column and has a border of zeros before the first:
# augmented pictures are moved as well as turned. A centre of (n - 1) / 2n instead of the default 1/2 turns it in its place.
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

const picture = tf.range(1, 17).reshape([1, 4, 4, 1]);
const turned = (...centre) =>
  tf.image.rotateWithOffset(picture, Math.PI, 0, ...centre).round().reshape([4, 4]).arraySync();
console.log('by half a circle:', turned());
assert.deepEqual(turned(), [[0, 0, 0, 0], [0, 16, 15, 14], [0, 12, 11, 10], [0, 8, 7, 6]]);
assert.deepEqual(turned(3 / 8).flat(), Array.from({ length: 16 }, (_, i) => 16 - i));
END
node look.mjs
