#!/usr/bin/env bash
# sharp 0.35.5 (libvips 8.18.7): greyscale() converts to linear light, weighs the colours there and converts back, so that pure red becomes
# 127, of just its luminance, 0.2126. Its documentation says that this is not done and to use gamma() with greyscale() for it;
# then red becomes 185, of 2.3 times its luminance, blue 147 of four times its own. (Pillow, OpenCV and PyTorch weigh the stored
# numbers: 76 for red.) One expects the way that is recommended to keep luminance, the plain one to give 54 or 76.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts sharp@0.35.5
cat > look.mjs <<'END'
import assert from 'node:assert/strict';
import sharp from 'sharp';

/** The light of a stored number by the definition of sRGB. */
const light = (stored) => {
  const s = stored / 255;
  return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
};
const luminance = (colour) => 0.2126 * light(colour[0]) + 0.7152 * light(colour[1]) + 0.0722 * light(colour[2]);
const grey = async (colour, change) => {
  const picture = sharp(Uint8Array.from(colour), { raw: { width: 1, height: 1, channels: 3 } });
  return (await change(picture).greyscale().raw().toBuffer())[0];
};
for (const [colour, expected] of [[[255, 0, 0], [127, 185]], [[0, 255, 0], [220, 238]], [[0, 0, 255], [76, 147]]]) {
  const seen = [await grey(colour, (picture) => picture), await grey(colour, (picture) => picture.gamma())];
  const [plain, recommended] = seen.map((value) => light(value) / luminance(colour));
  console.log(colour.join(), 'greyscale:', seen[0], ' with gamma:', seen[1]);
  console.log('  luminance, times its own:', plain.toFixed(2), recommended.toFixed(2));
  assert.deepEqual(seen, expected);
  assert.ok(Math.abs(plain - 1) < 0.02);
  assert.ok(recommended > 1.18);
}
END
node look.mjs
