#!/usr/bin/env bash
# scikitjs 1.24.0 (with TensorFlow.js 4.22.0): RidgeRegression weighs its penalty against the *mean* of the squared errors, not their sum
# as scikit-learn does, whose names and defaults it has: its alpha is that of scikit-learn times the number of examples. Four
# points on y = 2x with alpha 5 have the slope 1.0, not 1.6, and the same points ten times over still 1.0, not 1.95; one expects
# more data to outweigh the penalty.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @tensorflow/tfjs@4.22.0 scikitjs@1.24.0
cat > look.cjs <<'END'
const assert = require('node:assert/strict');
const tf = require('@tensorflow/tfjs');
const sk = require('scikitjs');

(async () => {
  await tf.setBackend('cpu');
  sk.setBackend(tf);
  const alpha = 5;
  for (const times of [1, 10]) {
    const x = Array.from({ length: times }, () => [-3, -1, 1, 3]).flat();
    const y = x.map((value) => 2 * value);
    const model = new sk.RidgeRegression({ alpha, fitIntercept: false });
    await model.fit(x.map((value) => [value]), y);
    const slope = model.coef.dataSync()[0];
    // the least of sum (y - wx)² + penalty w² is where w = sum xy / (sum x² + penalty)
    const sum = (values) => values.reduce((total, value) => total + value, 0);
    const least = (penalty) => sum(x.map((value, i) => value * y[i])) / (sum(x.map((value) => value ** 2)) + penalty);
    console.log(`${x.length} points: slope ${slope.toFixed(2)}, by the definition ${least(alpha)}, with n alpha ${least(alpha * x.length)}`);
    assert.ok(Math.abs(slope - least(alpha * x.length)) < 0.2);
    assert.ok(least(alpha) > 1.59);
  }
})();
END
node look.cjs
