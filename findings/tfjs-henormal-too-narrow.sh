#!/usr/bin/env bash
# TensorFlow.js 4.22.0: heNormal draws weights from a normal distribution cut off at two deviations, and does not make up
# for the cut as Keras does. Their deviation is 0.88 of √(2 / n), their variance 0.775 of what the initializer is named
# for, at every layer: a tenth of it is left after nine.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @tensorflow/tfjs-core@4.22.0 @tensorflow/tfjs-backend-cpu@4.22.0 @tensorflow/tfjs-layers@4.22.0
cat > look.mjs <<'END'
import assert from 'node:assert/strict';
import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-backend-cpu';
await tf.setBackend('cpu');
import { initializers } from '@tensorflow/tfjs-layers';
const weights = initializers.heNormal({ seed: 1 }).apply([200, 500]);
const share = tf.moments(weights).variance.arraySync() / (2 / 200);
console.log('variance of heNormal over 2 / n:', share.toFixed(3));
assert.ok(share > 0.76 && share < 0.79);
END
node look.mjs
