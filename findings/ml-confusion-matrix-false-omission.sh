#!/usr/bin/env bash
# ml-confusion-matrix 2.0.0: getFalseOmissionRate divides the misses by all positives, FN / (FN + TP), which is the false negative
# rate; the false omission rate is FN / (FN + TN), the share of misses among what was called negative, and one minus the
# negative predictive value, which is right there. Here 0.133 instead of 0.286.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts ml-confusion-matrix@2.0.0
cat > look.cjs <<'END'
const assert = require('node:assert/strict');
const { ConfusionMatrix } = require('ml-confusion-matrix');

const [tp, fn, fp, tn] = [13, 2, 10, 5];
const matrix = new ConfusionMatrix([[tp, fn], [fp, tn]], ['cat', 'dog']);
const seen = matrix.getFalseOmissionRate('cat');
console.log('false omission rate:', seen, ' FN / (FN + TN):', fn / (fn + tn), ' FN / (FN + TP):', fn / (fn + tp));
assert.equal(seen, fn / (fn + tp));
assert.equal(matrix.getNegativePredictiveValue('cat'), tn / (tn + fn));
END
node look.cjs
