#!/usr/bin/env bash
# scikitjs 1.24.0 (with TensorFlow.js 4.22.0): where k-means leaves a cluster empty, its centre is NaN, and nothing is said.
# Three clusters of the points (0, 0), (0, 0), (0, 0), (1, 1): one centre of three is (NaN, NaN). scikit-learn, whose names
# and defaults it has, warns and keeps a point as the centre.
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
  const kmeans = new sk.KMeans({ nClusters: 3, randomState: 1 });
  kmeans.fit(tf.tensor2d([[0, 0], [0, 0], [0, 0], [1, 1]])); // prettier-ignore
  const centres = kmeans.clusterCenters.arraySync();
  console.log('centres:', centres);
  assert.equal(centres.filter(([x]) => Number.isNaN(x)).length, 1);
})();
END
node look.cjs
