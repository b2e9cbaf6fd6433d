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

/** Sorts by one byte of the numbers after another, the last first: each pass keeps the order of the one before. */
function sorted(numbers: Float32Array, k: number): number[] {
  const n = numbers.length;
  const keys = new Uint32Array(n);
  const bits = new Int32Array(numbers.buffer, numbers.byteOffset, n);
  let [order, next] = [new Uint32Array(n), new Uint32Array(n)];
  for (let i = 0; i < n; i++) {
    // the bits are in the order of the numbers, or in the opposite one if these are negative; −0 is equal to 0
    keys[i] = numbers[i] === 0 ? 0x80000000 : bits[i] ^ ((bits[i] >> 31) | 0x80000000);
    order[i] = i;
  }
  const starts = new Uint32Array(257);
  for (let shift = 0; shift < 32; shift += 8) {
    starts.fill(0);
    for (let i = 0; i < n; i++) starts[((keys[i] >>> shift) & 255) + 1]++;
    for (let byte = 1; byte < 256; byte++) starts[byte] += starts[byte - 1];
    for (let i = 0; i < n; i++) next[starts[(keys[order[i]] >>> shift) & 255]++] = order[i];
    [order, next] = [next, order];
  }
  const found = new Array<number>(Math.min(k, n));
  for (let i = 0; i < found.length; i++) found[i] = order[i];
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
