#!/usr/bin/env bash
# image-js 1.7.0: it has two greys. image.grey() weighs the colours by Rec. 709 (0.2126, 0.7152, 0.0722), image.convertColor('GREY') by
# Rec. 601 (0.299, 0.587, 0.114): pure red is 54 by the one and 76 by the other, pure green 182 and 150. One expects the two ways
# of one library to the same colour model to agree; a network that was trained on the one is shown other pictures by the other.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts image-js@1.7.0
cat > look.mjs <<'END'
import assert from 'node:assert/strict';
import { Image } from 'image-js';

const colours = [[255, 0, 0], [0, 255, 0], [0, 0, 255], [255, 255, 255]];
const image = new Image(colours.length, 1, { data: Uint8Array.from(colours.flat()), colorModel: 'RGB' });
const pixels = (picture) => [...picture.getRawImage().data];
const weighed = (weights) => colours.map((colour) => colour.reduce((sum, value, i) => sum + value * weights[i], 0));
const [grey, converted] = [image.grey(), image.convertColor('GREY')];
console.log('grey():', pixels(grey), " convertColor('GREY'):", pixels(converted));
assert.deepEqual([grey.colorModel, converted.colorModel], ['GREY', 'GREY']);
assert.deepEqual(pixels(grey), [54, 182, 18, 255]);
assert.deepEqual(pixels(converted), [76, 150, 29, 255]);
for (const [seen, weights] of [[grey, [0.2126, 0.7152, 0.0722]], [converted, [0.299, 0.587, 0.114]]]) {
  weighed(weights).forEach((value, i) => assert.ok(Math.abs(value - pixels(seen)[i]) < 1));
}
END
node look.mjs
