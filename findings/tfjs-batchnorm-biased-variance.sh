#!/usr/bin/env bash
# TensorFlow.js 4.22.0: the running variance of batch normalization is that of the batch divided by N, where PyTorch divides by
# N - 1: of a batch of 0 and 2 it keeps 1, PyTorch 2. With batches of two, networks are evaluated with half the variance that
# the other library would have kept.
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

const layer = tf.layers.batchNormalization({ inputShape: [1], momentum: 0 });
const model = tf.sequential({ layers: [layer] });
model.compile({ optimizer: tf.train.sgd(0), loss: 'meanSquaredError' });
// momentum 0 keeps the last batch alone
await model.fit(tf.tensor2d([[0], [2]]), tf.tensor2d([[0], [0]]), { batchSize: 2, epochs: 1, verbose: 0 });
const variance = layer.getWeights()[3].dataSync()[0];
console.log('kept of the batch [0, 2]:', variance, '; divided by N: 1, by N - 1: 2');
assert.ok(Math.abs(variance - 1) < 1e-6);
END
node look.mjs
