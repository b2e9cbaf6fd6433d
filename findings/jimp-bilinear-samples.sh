#!/usr/bin/env bash
# Jimp 1.6.0: resize with mode "bilinearInterpolation" looks at the four nearest pixels however much it shrinks, so that a
# picture of which one column in eight is white becomes all white at an eighth of its size. Its default mode averages.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts jimp@1.6.0
cat > look.mjs <<'END'
import assert from 'node:assert/strict';
import { Jimp, ResizeStrategy } from 'jimp';
function shrunk(mode) {
  const picture = new Jimp({ width: 32, height: 32, color: 0x000000ff });
  for (let y = 0; y < 32; y++) for (let x = 0; x < 32; x += 8) picture.setPixelColor(0xffffffff, x, y);
  picture.resize({ w: 4, h: 4, mode });
  return picture.bitmap.data.filter((_, i) => i % 4 === 0).reduce((sum, value) => sum + value / 16, 0);
}
const seen = { bilinear: shrunk(ResizeStrategy.BILINEAR), default: shrunk(undefined) };
console.log('mean grey of a picture that is one eighth white (31.9):', seen);
assert.equal(seen.bilinear, 255);
assert.ok(Math.abs(seen.default - 31.9) < 2);
END
node look.mjs
