#!/usr/bin/env bash
# TensorFlow.js 4.22.0: tf.metrics.precision and recall count an answer as positive only if it is exactly 1. Probabilities of 0.9
# and 0.1, right throughout, have a precision and a recall of 0, while tf.metrics.binaryAccuracy beside them takes everything
# above one half as positive and gives 1. Keras's metrics of these names have a threshold of one half, too.
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

const truth = tf.tensor2d([[0, 1], [1, 0]]);
const answers = tf.tensor2d([[0.1, 0.9], [0.9, 0.1]]);
const { precision, recall, binaryAccuracy } = tf.metrics;
const of = (given) => ({
  precision: precision(truth, given).arraySync(),
  recall: recall(truth, given).arraySync(),
  accuracy: binaryAccuracy(truth, given).mean().arraySync(),
});
console.log('probabilities:', of(answers));
console.log('rounded:', of(answers.round()));
assert.deepEqual(of(answers), { precision: 0, recall: 0, accuracy: 1 });
assert.deepEqual(of(answers.round()), { precision: 1, recall: 1, accuracy: 1 });
END
node look.mjs
