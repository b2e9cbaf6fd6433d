#!/usr/bin/env bash
# jpeg-js 0.4.4 (with which Jimp reads JPEG): where a file has one colour for 2 x 2 pixels, as most have, it gives the four pixels that
# colour; libjpeg, and so browsers, Pillow and sharp, let colours pass from one to the next. At an edge between red and blue the
# two differ by 25 of 255 levels, of the same file. One expects decoders to differ by rounding: a network that
# learned from one sees other pictures through the other.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund jpeg-js@0.4.4 sharp@0.34.4
cat > look.mjs <<'END'
import assert from 'node:assert/strict';
import jpeg from 'jpeg-js';
import sharp from 'sharp';

const [width, height, channels] = [32, 32, 3];
const colours = Array.from({ length: width * height }, (_, i) => (i % width < 15 ? [200, 30, 30] : [30, 30, 200]));
const file = await sharp(Buffer.from(colours.flat()), { raw: { width, height, channels } })
  .jpeg({ quality: 100, chromaSubsampling: '4:2:0' })
  .toBuffer();
const smooth = await sharp(file).raw().toBuffer();
const blocks = jpeg.decode(file, { formatAsRGBA: false }).data;
const most = (whole) => Math.max(...whole);
const apart = [...smooth].map((level, i) => Math.abs(level - blocks[i]));
const red = (pixels) => [12, 13, 14, 15, 16].map((x) => pixels[(16 * width + x) * channels]);
console.log('red across the edge: libjpeg', red(smooth), 'jpeg-js', red(blocks));
console.log('most apart:', most(apart));
assert.ok(most(apart) > 20);
// far from the edge they agree
assert.ok(most(apart.filter((_, i) => Math.abs((Math.floor(i / channels) % width) - 15) > 4)) <= 1);
END
node look.mjs
