/**
 * The indices of the `k` smallest distances, the nearest first; at equal distances the earlier one first.
 * @category pictures
 */
export function nearest(distances: ArrayLike<number>, k: number): number[] {
  if (k > few && distances instanceof Float32Array) return sorted(distances, k);
  const found: number[] = [];
  for (let i = 0; i < distances.length; i++) {
    if (found.length === k && !(distances[i] < distances[found[k - 1]])) continue;
    let at = Math.min(found.length, k - 1);
    for (; at > 0 && distances[i] < distances[found[at - 1]]; at--) found[at] = found[at - 1];
    found[at] = i;
  }
  return found;
}

/** For more than these it is faster to sort all. */
const few = 64;

/** Where numbers are sorted. */
let room = new Uint32Array(0);
const starts = new Uint32Array(4 * 256);

/** Sorts by one byte of the numbers after another, the last first: each pass keeps the order of the one before. */
function sorted(numbers: Float32Array, k: number): number[] {
  const n = numbers.length;
  if (room.length < 3 * n) room = new Uint32Array(3 * n);
  const bits = new Int32Array(numbers.buffer, numbers.byteOffset, n);
  starts.fill(0);
  for (let i = 0; i < n; i++) {
    // the bits are in the order of the numbers, or in the opposite one if these are negative; −0 is equal to 0
    const key = numbers[i] === 0 ? 0x80000000 : bits[i] ^ ((bits[i] >> 31) | 0x80000000);
    room[i] = key;
    room[n + i] = i;
    starts[key & 255]++;
    starts[256 + ((key >>> 8) & 255)]++;
    starts[512 + ((key >>> 16) & 255)]++;
    starts[768 + (key >>> 24)]++;
  }
  let [from, to] = [n, 2 * n];
  for (let pass = 0; pass < 4; pass++) {
    let before = 0;
    for (let at = 256 * pass; at < 256 * (pass + 1); at++) {
      const count = starts[at];
      starts[at] = before;
      before += count;
    }
    for (let j = from; j < from + n; j++) {
      const byte = (room[room[j]] >>> (8 * pass)) & 255;
      room[to + starts[256 * pass + byte]++] = room[j];
    }
    [from, to] = [to, from];
  }
  const found = new Array<number>(Math.min(k, n));
  for (let i = 0; i < found.length; i++) found[i] = room[from + i];
  return found;
}

/**
 * The classes with the most votes, in the order of their first vote: more than one in a tie.
 * @category pictures
 */
export function majority(labels: Iterable<number>): number[] {
  const seen: number[] = [];
  const votes: number[] = [];
  for (const label of labels) {
    const at = seen.indexOf(label);
    if (at < 0) {
      seen.push(label);
      votes.push(1);
    } else votes[at]++;
  }
  const most = Math.max(...votes);
  return seen.filter((_, at) => votes[at] === most);
}
