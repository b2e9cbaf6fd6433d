#!/usr/bin/env bash
# TensorFlow.js 4.22.0: batch normalization that is frozen (`trainable = false`) goes on as in training: it normalizes by the
# batch, and its running mean moves. In Keras, whose interface this is, a frozen layer uses its running statistics and keeps
# them, since TensorFlow 2. A network whose lower layers are frozen, to be tuned on a few new pictures, loses what it knew.
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

const frozen = tf.layers.batchNormalization({ inputShape: [1] });
const model = tf.sequential({ layers: [frozen, tf.layers.dense({ units: 1 })] });
frozen.trainable = false;
model.compile({ optimizer: tf.train.sgd(0), loss: 'meanSquaredError' });
assert.equal(frozen.trainableWeights.length, 0);
const runningMean = () => frozen.getWeights()[2].dataSync()[0];
const before = runningMean();
await model.fit(tf.tensor2d([[10], [12]]), tf.tensor2d([[0], [0]]), { batchSize: 2, epochs: 10, verbose: 0 });
console.log('running mean before:', before, 'after ten steps:', runningMean(), '; kept, it would be', before);
// ten steps of momentum 0.99 towards 11, the mean of the batch
assert.equal(before, 0);
assert.ok(Math.abs(runningMean() - 11 * (1 - 0.99 ** 10)) < 1e-4);
END
node look.mjs
