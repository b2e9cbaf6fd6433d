#!/usr/bin/env bash
# sharp 0.35.5 (libvips 8.18.7): enlarging moves a picture right and down by half a pixel of the result. Three pixels 0, 100, 0 made
# into six by kernel "linear" are 0, 0, 50, 100, 50, 0, where one expects a symmetric picture to stay so: 0, 25, 75, 75, 25, 0
# (Pillow, OpenCV and PyTorch, by the centres of the pixels). "cubic" and the default move it as well; shrinking does not. Masks
# and boxes whose coordinates are scaled with the picture lie half a pixel aside.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts sharp@0.35.5
cat > look.mjs <<'CODE'
import assert from 'node:assert/strict';
import sharp from 'sharp';

/** A grey row or column, resized; its first channel. */
async function resized(line, length, kernel, isColumn = false) {
  const [from, to] = [line.length, length].map((n) => (isColumn ? { width: 1, height: n } : { width: n, height: 1 }));
  const picture = sharp(Uint8Array.from(line), { raw: { ...from, channels: 1 } });
  return [...(await picture.resize({ ...to, kernel, fit: 'fill' }).extractChannel(0).raw().toBuffer())];
}
const isSymmetric = (line) => line.every((value, i) => Math.abs(value - line.at(-1 - i)) <= 1);
const enlarged = await resized([0, 100, 0], 6, 'linear');
console.log('0, 100, 0 in six:', enlarged);
assert.deepEqual(enlarged, [0, 0, 50, 100, 50, 0]);
assert.deepEqual(await resized([0, 100, 0], 6, 'linear', true), enlarged);
for (const kernel of ['cubic', 'lanczos3']) assert.equal(isSymmetric(await resized([0, 100, 0], 6, kernel)), false);
const smaller = await resized([0, 0, 0, 0, 100, 100, 100, 100, 0, 0, 0, 0], 6, 'linear');
console.log('twelve in six:', smaller);
assert.equal(isSymmetric(smaller), true);
CODE
node look.mjs
