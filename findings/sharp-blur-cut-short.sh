#!/usr/bin/env bash
# sharp 0.35.5 (libvips 8.18.7): blur(sigma) leaves off every weight of the Gaussian that is less than a fifth of the largest. blur(0.5)
# does nothing at all, a white pixel stays alone, where 21 % of it belong to its two neighbours; blur(1) takes one pixel at
# either side and has a standard deviation of 0.74, blur(2) one of 1.62. Pillow and SciPy, told 1, spread by 1 up to the rounding
# of the weights. An option, minAmplitude: 0.001, brings it to 0.99.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts sharp@0.35.5
cat > look.mjs <<'END'
import assert from 'node:assert/strict';
import sharp from 'sharp';

const [length, middle] = [41, 20];
const line = Uint8Array.from({ length }, (_, i) => (i === middle ? 255 : 0));
async function blurred(options) {
  const picture = sharp(line, { raw: { width: length, height: 1, channels: 1 } });
  return [...(await picture.blur(options).extractChannel(0).raw().toBuffer())];
}
function deviation(weights) {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return Math.sqrt(weights.reduce((total, weight, i) => total + weight * (i - middle) ** 2, 0) / sum);
}
const gaussian = (sigma) => Array.from(line, (_, i) => Math.exp(-((i - middle) ** 2) / (2 * sigma ** 2)));
for (const [sigma, expected] of [[0.5, 0], [1, 0.74], [2, 1.62], [3, 2.52]]) {
  const seen = await blurred(sigma);
  console.log(`blur(${sigma}):`, seen.filter((value) => value > 0).join(' '), ' deviation:', deviation(seen).toFixed(2));
  assert.ok(Math.abs(deviation(seen) - expected) < 0.01);
  assert.ok(Math.abs(deviation(gaussian(sigma)) - sigma) < 0.04);
}
const half = gaussian(0.5);
const share = (half[middle - 1] + half[middle + 1]) / half.reduce((total, weight) => total + weight, 0);
console.log('share of the two neighbours for 0.5:', share.toFixed(3));
assert.ok(Math.abs(share - 0.21) < 0.01);
assert.deepEqual(await blurred(0.5), [...line]);
assert.ok(Math.abs(deviation(await blurred({ sigma: 1, minAmplitude: 0.001 })) - 0.99) < 0.02);
END
node look.mjs
