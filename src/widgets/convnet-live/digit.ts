const side = 32;
/** MNIST’s digits are as large as fits into 20 × 20, in pictures of 28 × 28 that their centre of mass is the middle of. */
const box = 20;

/**
 * A drawn digit as MNIST has them: its ink (0 to 1, `width` × `width`) made as large as theirs and put where theirs are, as
 * 3,072 bytes. Null if nothing is drawn.
 */
export function asDigit(ink: ArrayLike<number>, width: number): Uint8Array | null {
  let [top, left, bottom, right] = [width, width, -1, -1];
  for (let i = 0; i < width; i++) {
    for (let j = 0; j < width; j++) {
      if (ink[i * width + j] < 0.1) continue;
      [top, bottom] = [Math.min(top, i), Math.max(bottom, i)];
      [left, right] = [Math.min(left, j), Math.max(right, j)];
    }
  }
  if (bottom < 0) return null;
  const long = Math.max(bottom - top, right - left) + 1;
  const scale = long / box;
  const [height, breadth] = [bottom - top + 1, right - left + 1].map((length) => Math.max(1, Math.round(length / scale))); // prettier-ignore
  const small = Array.from({ length: height * breadth }, (_, at) => {
    const [i, j] = [Math.floor(at / breadth), at % breadth];
    return averageOf(ink, width, top + i * scale, left + j * scale, scale);
  });
  const mass = small.reduce((sum, value) => sum + value, 0) || 1;
  const middle = (of: (at: number) => number) =>
    small.reduce((sum, value, at) => sum + value * (of(at) + 0.5), 0) / mass;
  const put = (centre: number, length: number) => Math.max(0, Math.min(side - length, Math.round(side / 2 - centre)));
  const y = put(
    middle((at) => Math.floor(at / breadth)),
    height,
  );
  const x = put(
    middle((at) => at % breadth),
    breadth,
  );
  const pixels = new Uint8Array(3 * side * side);
  small.forEach((value, at) => {
    const place = (y + Math.floor(at / breadth)) * side + x + (at % breadth);
    for (let c = 0; c < 3; c++) pixels[c * side * side + place] = Math.round(255 * Math.min(1, value));
  });
  return pixels;
}

/** The average ink of a square that may begin and end within pixels. */
function averageOf(ink: ArrayLike<number>, width: number, top: number, left: number, size: number): number {
  let [sum, area] = [0, 0];
  for (let i = Math.floor(top); i < Math.min(width, top + size); i++) {
    const high = Math.min(i + 1, top + size) - Math.max(i, top);
    for (let j = Math.floor(left); j < Math.min(width, left + size); j++) {
      const part = high * (Math.min(j + 1, left + size) - Math.max(j, left));
      sum += part * ink[i * width + j];
      area += part;
    }
  }
  return area > 0 ? sum / area : 0;
}
