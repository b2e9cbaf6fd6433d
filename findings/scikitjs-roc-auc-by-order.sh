#!/usr/bin/env bash
# scikitjs 1.24.0 (with TensorFlow.js 4.22.0): metrics.rocAucScore(labels, scores) takes each label and its score for a point of the
# curve, in the order in which they are given. For the example in scikit-learn's documentation, labels 0, 0, 1, 1 and scores
# 0.1, 0.4, 0.35, 0.8, it says 0.375; listed backwards 0.575, and with scores a tenth as large 0.0375. The area under the ROC
# curve, the share of pairs in the right order, is 0.75 in all three. Scores that separate the classes have 0.25, not 1.
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

function shareInOrder(labels, scores) {
  const of = (label) => scores.filter((_, i) => labels[i] === label);
  const pairs = of(1).flatMap((positive) => of(0).map((negative) => (positive > negative ? 1 : positive === negative ? 0.5 : 0)));
  return pairs.reduce((sum, pair) => sum + pair, 0) / pairs.length;
}
(async () => {
  await tf.setBackend('cpu');
  sk.setBackend(tf);
  for (const [labels, scores, seen, area] of [
    [[0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8], 0.375, 0.75],
    [[1, 1, 0, 0], [0.8, 0.35, 0.4, 0.1], 0.575, 0.75],
    [[0, 0, 1, 1], [0.01, 0.04, 0.035, 0.08], 0.0375, 0.75],
    [[0, 0, 1, 1], [0.1, 0.2, 0.3, 0.4], 0.25, 1],
  ]) {
    const score = sk.metrics.rocAucScore(labels, scores);
    console.log(labels.join(), ' ', scores.join(), ' rocAucScore:', score.toFixed(4), ' share of pairs in order:', area);
    assert.ok(Math.abs(score - seen) < 1e-6);
    assert.equal(shareInOrder(labels, scores), area);
  }
})();
END
node look.cjs
