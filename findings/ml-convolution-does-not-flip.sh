#!/usr/bin/env bash
# ml-convolution 2.0.0: it correlates. A convolution turns its kernel over, so that a single 1 in a row of zeros comes out as the
# kernel, 1 2 3; here it comes out as 3 2 1, from the direct and from the Fourier way, whose theorem is about the other. The
# two-dimensional ml-matrix-convolution 2.0.0 of the same authors does turn it over (as NumPy's and MATLAB's do). A kernel
# for slopes, carried from one to the other, changes the sign of every edge.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts ml-convolution@2.0.0 ml-matrix-convolution@2.0.0
cat > look.cjs <<'END'
const assert = require('node:assert/strict');
const { directConvolution, fftConvolution } = require('ml-convolution');
const { direct } = require('ml-matrix-convolution');

const input = [0, 0, 1, 0, 0];
const kernel = [1, 2, 3];
// the definition, with the middle of the kernel at 0: out[n] = sum over k of kernel[k] input[n - k]
const convolved = input.map((_, n) => kernel.reduce((sum, weight, i) => sum + weight * (input[n - (i - 1)] ?? 0), 0));
const rounded = (row) => Array.from(row, (value) => Math.round(value));
const row = rounded(directConvolution(input, kernel));
const byFourier = rounded(fftConvolution(input, kernel));
const matrix = rounded(direct([input, input, input], [[0, 0, 0], kernel, [0, 0, 0]])).slice(0, 5);
console.log('definition', convolved, 'ml-convolution', row, byFourier, 'ml-matrix-convolution', matrix);
assert.deepEqual(convolved, [0, 1, 2, 3, 0]);
assert.deepEqual(row, [0, 3, 2, 1, 0]);
assert.deepEqual(byFourier, row);
assert.deepEqual(matrix, convolved);
END
node look.cjs
