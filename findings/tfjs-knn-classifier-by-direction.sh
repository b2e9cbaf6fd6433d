#!/usr/bin/env bash
# @tensorflow-models/knn-classifier 1.2.6 (with TensorFlow.js 4.22.0): the nearest example is the one in the most similar
# *direction*, not at the least distance. Of (1, 1) and (100, 0) it calls the second the neighbour of (1, 0.1), which is 0.9
# away from the first and 99 from the second: every vector is scaled to length 1 before the comparison. "K-nearest
# neighbors" without a further word means Euclidean distance nearly everywhere else (scikit-learn, ml-knn, CS231n).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @tensorflow/tfjs@4.22.0 @tensorflow-models/knn-classifier@1.2.6
cat > look.cjs <<'END'
const assert = require('node:assert/strict');
const tf = require('@tensorflow/tfjs');
const knn = require('@tensorflow-models/knn-classifier');

(async () => {
  await tf.setBackend('cpu');
  const classifier = knn.create();
  classifier.addExample(tf.tensor1d([1, 1]), 'near');
  classifier.addExample(tf.tensor1d([100, 0]), 'far away, in the same direction');
  const { label } = await classifier.predictClass(tf.tensor1d([1, 0.1]), 1);
  console.log('nearest to (1, 0.1), of (1, 1) and (100, 0):', label);
  assert.equal(label, 'far away, in the same direction');
})();
END
node look.cjs
