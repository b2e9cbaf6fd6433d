#!/usr/bin/env bash
# TensorFlow.js 4.22.0: padding "same" is not the padding of 1 that a 3-wide filter has elsewhere. At stride 2 an even width needs
# one zero only, and it goes to the end: [1, 2, 3, 4] under three ones gives [6, 7], with one zero at either side (PyTorch's
# padding 1) [3, 9]. Weights carried over from one to the other look half a stride aside, without a word.
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

const row = tf.tensor([1, 2, 3, 4], [1, 4, 1]);
const ones = tf.ones([3, 1, 1]);
const same = [...tf.conv1d(row, ones, 2, 'same').dataSync()];
const both = [...tf.conv1d(row.pad([[0, 0], [1, 1], [0, 0]]), ones, 2, 'valid').dataSync()];
console.log('same:', same, ' a zero at either side:', both);
assert.deepEqual(same, [6, 7]);
assert.deepEqual(both, [3, 9]);
// at stride 1 the two agree
assert.deepEqual([...tf.conv1d(row, ones, 1, 'same').dataSync()], [3, 6, 9, 7]);
END
node look.mjs
