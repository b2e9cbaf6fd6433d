#!/usr/bin/env bash
# pca-js 2.0.6: the eigenvalues are not the variances along the components. The sums of squares are divided by the number of
# *columns* in place of rows: points with variances 9 and 1 have eigenvalues 18 and 2 when there are 4 of them, and 180 and
# 20 when there are 40. Their ratio, the share that is explained, is right; whatever needs their size, such as whitening, is
# not. NumPy, scikit-learn and ml-matrix give the same variances however often the points are repeated.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts pca-js@2.0.6
cat > look.cjs <<'END'
const assert = require('node:assert/strict');
const pca = require('pca-js');

const points = (n) => Array.from({ length: n }, (_, i) => [i % 2 ? 1 : -1, (i >> 1) % 2 ? 3 : -3]);
for (const n of [4, 40]) {
  const eigenvalues = pca.getEigenVectors(points(n)).map(({ eigenvalue }) => eigenvalue);
  console.log(`${n} points with variances 9 and 1: eigenvalues`, eigenvalues);
  [9, 1].forEach((variance, i) => assert.ok(Math.abs(eigenvalues[i] - (variance * n) / 2) < 1e-9));
}
END
node look.cjs
