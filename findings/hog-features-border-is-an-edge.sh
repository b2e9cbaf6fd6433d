#!/usr/bin/env bash
# hog-features 1.0.0: beyond the border a picture counts as black, so that a plain grey picture without any edge has gradients as
# strong as its grey along all four sides, and normalization makes full histograms of them. (scikit-image sets the gradient to 0
# there, OpenCV mirrors the picture.)
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts hog-features@1.0.0
cat > look.cjs <<'END'
const assert = require('node:assert/strict');
const { gradientVectors, extractHOG } = require('hog-features');

// what the package asks of a picture: one component of 12 x 12 values, all the same
const plain = { components: 1, width: 12, height: 12, maxValue: 255, getValueXY: () => 204 };
const row = gradientVectors(plain)[5].map(({ mag }) => +mag.toFixed(3));
console.log('gradients along a row of a plain picture:', row.join(' '));
assert.deepEqual(row, [0.8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0.8]);
const largest = Math.max(...extractHOG(plain, { cellSize: 4, bins: 9 }));
console.log('largest number of its HoG:', largest.toFixed(2));
assert.ok(largest > 0.5);
END
node look.cjs
