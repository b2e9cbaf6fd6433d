#!/usr/bin/env bash
# ml-performance 0.2.0: the measure "acc" divides what is right by the number of *thresholds*, not of examples. Two pairs of examples
# with the same score in each pair make two thresholds, and a classifier that has all four right an accuracy of 2. In "err" the
# division covers half of the sum only, so that even with four different scores and one miss the error rate is 1, not 0.25.
# By their definitions both are shares of the examples, and add up to 1.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts ml-performance@0.2.0
cat > look.cjs <<'END'
const assert = require('node:assert/strict');
const Performance = require('ml-performance');

function measured(scores) {
  const labels = [1, 1, 0, 0];
  const performance = new Performance([scores], [labels], { all: true, max: true });
  const [thresholds, accuracy, error] = ['threshold', 'acc', 'err'].map((name) => performance.getMeasure(name));
  // the share that is right if a score of the threshold or more is called 1; the first threshold lies above all scores
  const right = (threshold) => scores.filter((score, i) => (score >= threshold ? 1 : 0) === labels[i]).length / scores.length;
  const expected = [0.5, ...thresholds.slice(1).map(right)];
  console.log('scores', scores, 'accuracy', accuracy, 'error rate', error, 'accuracy counted:', expected);
  return { accuracy, error, expected };
}
const different = measured([0.9, 0.8, 0.3, 0.1]);
assert.deepEqual(different.expected, [0.5, 0.75, 1, 0.75, 0.5]);
assert.deepEqual(different.accuracy, different.expected);
assert.deepEqual(different.error, [2, 1, 0, 0.25, 0.5]);
const pairs = measured([0.9, 0.9, 0.3, 0.3]);
assert.deepEqual(pairs.expected, [0.5, 1, 0.5]);
assert.deepEqual(pairs.accuracy, [1, 2, 1]);
END
node look.cjs
