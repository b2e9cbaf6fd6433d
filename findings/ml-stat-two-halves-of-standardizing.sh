#!/usr/bin/env bash
# ml-stat 1.3.3: `standardize` divides by the standard deviation and leaves the mean in; `matrix.zScores` takes the mean off and does
# not divide. Pixels of mean 110 and deviation 10 come out with mean 11 and deviation 1, or with mean 0 and deviation 10, where
# both names mean 0 and 1 (scikit-learn's StandardScaler, SciPy's zscore). `matrix.correlation` multiplies the z-scores: of a
# column with itself it is 100, the variance, where no correlation is more than 1.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts ml-stat@1.3.3
cat > look.cjs <<'END'
const assert = require('node:assert/strict');
const { array, matrix } = require('ml-stat');

const pixels = [100, 110, 120];
const column = pixels.map((value) => [value]);
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
const deviation = (values) => Math.sqrt(values.reduce((sum, value) => sum + (value - mean(values)) ** 2, 0) / (values.length - 1));
const expected = pixels.map((value) => (value - mean(pixels)) / deviation(pixels));
const standardized = array.standardize(pixels);
const scores = matrix.zScores(column).flat();
console.log(pixels, 'standardized:', standardized, 'z-scores:', scores, 'by the definition:', expected);
assert.deepEqual(expected, [-1, 0, 1]);
assert.deepEqual(standardized, [10, 11, 12]);
assert.deepEqual(matrix.standardize(column).flat(), standardized);
assert.deepEqual(scores, [-10, 0, 10]);
assert.deepEqual(matrix.correlation(column), [[100]]);
END
node look.cjs
