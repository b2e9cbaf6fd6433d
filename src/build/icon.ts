import { crc32, deflateSync } from 'node:zlib';

/** The path of `public/icon.svg`, two curves, and its ball, in a square of 32. */
const curves = [[3, 5, 9, 5, 11, 25, 18, 25], [18, 25, 23, 25, 24, 17, 29, 14]]; // prettier-ignore
const ball = { x: 18, y: 25, radius: 4.2 };
const [paper, blue, red] = [[250, 248, 243], [29, 95, 184], [185, 58, 23]]; // prettier-ignore
/** How much of the square is drawn on: launchers cut its edge away. */
const drawnOn = 0.68;

/** The course's icon as a PNG, for launchers that take no SVG. */
export function icon(size: number): Buffer {
  const scale = 32 / (size * drawnOn);
  const points = curves.flatMap((curve) => Array.from({ length: 60 }, (_, i) => along(curve, i / 59)));
  const rows = Array.from({ length: size }, (_, row) => {
    const y = 16 + (row + 0.5 - size / 2) * scale;
    const pixels = Array.from({ length: size }, (_, column) => {
      const x = 16 + (column + 0.5 - size / 2) * scale;
      const far = Math.min(...points.map(([px, py]) => Math.hypot(px - x, py - y)));
      const line = mixed(paper, blue, covered(1.5 - far, scale));
      return mixed(line, red, covered(ball.radius - Math.hypot(ball.x - x, ball.y - y), scale));
    });
    return [0, ...pixels.flat()];
  });
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  head.set([8, 2], 8); // eight bits, red, green, blue
  const data = deflateSync(Buffer.from(rows.flat()));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

function along([x0, y0, x1, y1, x2, y2, x3, y3]: number[], t: number): [number, number] {
  const [a, b, c, d] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t ** 2 * (1 - t), t ** 3];
  return [a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3];
}

const covered = (depth: number, scale: number) => Math.max(0, Math.min(1, depth / scale + 0.5));
const mixed = (from: number[], to: number[], share: number) =>
  from.map((value, i) => Math.round(value + (to[i] - value) * share));

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}
