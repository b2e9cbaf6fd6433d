#!/usr/bin/env bash
# ml-pca 4.1.1: the method changes the scale of the eigenvalues. By SVD and by covariance they are variances, by NIPALS sums of
# squares, N - 1 times as large; getStandardDeviations() takes the root of either.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts ml-pca@4.1.1
cat > look.cjs <<'END'
const assert = require('node:assert/strict');
const { PCA } = require('ml-pca');

const rows = [[2, 0.5, 1], [0, 1.2, -1], [3, -0.3, 2], [1, 2, 0.2], [5, 0.1, 1.1], [4, -1, 0.4]];
const largest = (method) => new PCA(rows, { method }).getEigenvalues()[0];
const [svd, covariance, nipals] = ['SVD', 'covarianceMatrix', 'NIPALS'].map(largest);
console.log({ svd, covariance, nipals, ratio: nipals / svd });
assert.ok(Math.abs(svd - covariance) < 1e-9);
assert.ok(Math.abs(nipals / svd - (rows.length - 1)) < 1e-6);
END
node look.cjs
