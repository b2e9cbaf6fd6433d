#!/usr/bin/env bash
# scikitjs 1.24.0 (with TensorFlow.js 4.22.0): LinearSVC is no support vector machine. It is made with the hinge loss, and `fit`
# puts cross-entropy in its place, for two classes as for more, so that it ends with the very weights of LogisticRegression.
# In scikit-learn, whose names it has, the two have different losses and different weights.
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
  const points = [[0, 1], [1, 0], [2, 2], [4, 1], [5, 3], [20, 9]]; // prettier-ignore
  for (const labels of [[0, 0, 0, 1, 1, 1], [0, 0, 1, 1, 2, 2]]) {
    const weights = [];
    for (const Model of [sk.LinearSVC, sk.LogisticRegression]) {
      const model = new Model();
      const before = model.modelCompileArgs.loss.name;
      await model.fit(points, labels);
      const after = model.modelCompileArgs.loss.name;
      weights.push([...model.coef.dataSync(), ...model.intercept.dataSync()]);
      console.log(`${model.name}: ${before}, then ${after}:`, weights.at(-1).map((weight) => weight.toFixed(3)).join(' '));
    }
    weights[0].forEach((weight, i) => assert.ok(Math.abs(weight - weights[1][i]) < 1e-3));
  }
})();
END
node look.cjs
