#!/usr/bin/env bash
# ml-logistic-regression 2.0.0: there is no intercept. Classes that a threshold at 5 would separate without a mistake are all given
# one label; with a column of ones, as the bias trick adds it, all are right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts ml-logistic-regression@2.0.0 ml-matrix@6.15.1
cat > look.cjs <<'END'
const assert = require('node:assert/strict');
const { Matrix } = require('ml-matrix');
const LogisticRegression = require('ml-logistic-regression');

const numbers = [1, 2, 3, 7, 8, 9];
const labels = Matrix.columnVector([0, 0, 0, 1, 1, 1]);
const told = (rows) => {
  const regression = new LogisticRegression({ numSteps: 20000, learningRate: 0.01 });
  const features = new Matrix(rows);
  regression.train(features, labels);
  return regression.predict(features);
};
const plain = told(numbers.map((x) => [x]));
const withOnes = told(numbers.map((x) => [x, 1]));
console.log('as they are:', plain.join(' '), ' with a column of ones:', withOnes.join(' '));
assert.equal(new Set(plain).size, 1);
assert.deepEqual(withOnes, [0, 0, 0, 1, 1, 1]);
END
node look.cjs
