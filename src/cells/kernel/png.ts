import { zlibSync } from 'fflate';
import type { ImageSpec } from '../show/image';

/** A picture as a PNG file, with each of its pixels enlarged to a square. */
export function png({ width, height, rgba }: ImageSpec, scale = 1): Uint8Array {
  const [across, down] = [width * scale, height * scale];
  const rows = new Uint8Array(down * (1 + 4 * across));
  for (let y = 0; y < down; y++) {
    for (let x = 0; x < across; x++) {
      const from = 4 * (Math.floor(y / scale) * width + Math.floor(x / scale));
      rows.set(rgba.subarray(from, from + 4), y * (1 + 4 * across) + 1 + 4 * x);
    }
  }
  const head = new DataView(new ArrayBuffer(13));
  head.setUint32(0, across);
  head.setUint32(4, down);
  head.setUint16(8, 0x0806); // eight bits for each of four channels
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  const parts = [chunk('IHDR', new Uint8Array(head.buffer)), chunk('IDAT', zlibSync(rows)), chunk('IEND', new Uint8Array())]; // prettier-ignore
  return Uint8Array.from([signature, ...parts].flatMap((part) => [...part]));
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const made = new Uint8Array(12 + data.length);
  const view = new DataView(made.buffer);
  view.setUint32(0, data.length);
  made.set(new TextEncoder().encode(name), 4);
  made.set(data, 8);
  view.setUint32(8 + data.length, crc(made.subarray(4, 8 + data.length)));
  return made;
}

function crc(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit++) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0);
  }
  return ~rest >>> 0;
}

/** Bytes in base64. */
export function base64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
