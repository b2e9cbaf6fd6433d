#!/usr/bin/env bash
# TensorFlow.js 4.22.0: a Float64Array, the array of every JavaScript number, is no TypedArray to tf.tensor. It asks for
# "a TypedArray" and takes Float32Array, Int32Array and Uint8Array alone.
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

assert.equal(tf.tensor(new Float32Array([1])).size, 1);
assert.throws(() => tf.tensor(new Float64Array([1])), (error) => {
  console.log('tf.tensor(new Float64Array([1])):', error.message);
  return /or a TypedArray/.test(error.message);
});
END
node look.mjs
