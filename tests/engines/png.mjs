import { inflateSync } from 'node:zlib';

/** The pixels of a PNG with 8 bits per channel, the format of browsers' screenshots: `dark(x, y)` is true for dark ones. */
export function readPng(file) {
  const parts = [];
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at)) {
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(file.subarray(at + 8, at + 8 + file.readUInt32BE(at)));
  }
  const [width, height, channels] = [file.readUInt32BE(16), file.readUInt32BE(20), file[25] === 6 ? 4 : 3];
  const raw = inflateSync(Buffer.concat(parts));
  const pixels = new Uint8Array(width * height * channels);
  const row = width * channels;
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (row + 1)];
    for (let i = 0; i < row; i++) {
      const left = i < channels ? 0 : pixels[y * row + i - channels];
      const up = y === 0 ? 0 : pixels[(y - 1) * row + i];
      const corner = y === 0 || i < channels ? 0 : pixels[(y - 1) * row + i - channels];
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter];
      pixels[y * row + i] = raw[y * (row + 1) + 1 + i] + guess;
    }
  }
  const dark = (x, y) => x >= 0 && y >= 0 && x < width && y < height && pixels[y * row + x * channels] < 128;
  return { width, height, dark };
}

function paeth(left, up, corner) {
  const guess = left + up - corner;
  const [a, b, c] = [left, up, corner].map((near) => Math.abs(guess - near));
  return a <= b && a <= c ? left : b <= c ? up : corner;
}
