#!/usr/bin/env bash
# ml-matrix-convolution 2.0.0: a picture is taken for a torus. What lies beyond a border is the opposite border, so that one white
# pixel in the upper left corner, smoothed with a 3 × 3 kernel, shows in all four corners. Where no border is named (and the
# README names none) one expects zeros, as in SciPy's convolve2d, MATLAB's conv2 and padding 1 in PyTorch: the corner alone.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts ml-matrix-convolution@2.0.0
cat > look.cjs <<'END'
const assert = require('node:assert/strict');
const { direct, fft } = require('ml-matrix-convolution');

const size = 4;
const picture = Array.from({ length: size }, (_, y) => Array.from({ length: size }, (_, x) => (x + y ? 0 : 9)));
const kernel = Array.from({ length: 3 }, () => [1, 1, 1]);
const rows = (flat) => Array.from({ length: size }, (_, y) => Array.from(flat).slice(y * size, (y + 1) * size).map(Math.round));
/** The sum of the 3 × 3 around each pixel, what is outside being `beyond(y, x)`. */
const sums = (beyond) =>
  picture.map((line, y) => line.map((_, x) => {
    let sum = 0;
    for (const dy of [-1, 0, 1]) for (const dx of [-1, 0, 1]) sum += picture[y + dy]?.[x + dx] ?? beyond(y + dy, x + dx);
    return sum;
  }));
const seen = rows(direct(picture, kernel));
console.log(seen.map((line) => line.join(' ')).join('\n'));
assert.deepEqual(seen, [[9, 9, 0, 9], [9, 9, 0, 9], [0, 0, 0, 0], [9, 9, 0, 9]]);
assert.deepEqual(rows(fft(picture, kernel)), seen);
assert.deepEqual(seen, sums((y, x) => picture[(y + size) % size][(x + size) % size]));
assert.deepEqual(sums(() => 0), [[9, 9, 0, 0], [9, 9, 0, 0], [0, 0, 0, 0], [0, 0, 0, 0]]);
END
node look.cjs
