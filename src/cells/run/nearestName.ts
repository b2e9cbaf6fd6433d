/** The known name most like a misspelt one; undefined if none is alike: a third of the letters may differ. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  const wanted = name.toLowerCase();
  let nearest: string | undefined;
  let least = Math.max(1, Math.floor(name.length / 3)) + 0.5;
  for (const other of known) {
    const distance = apart(wanted, other.toLowerCase());
    if (distance < least) [nearest, least] = [other, distance];
  }
  return nearest;
}

/** Names shorter than this are like too many others. */
const shortest = 3;

/** The known name most like one that there is not; undefined if none is alike, or it is too short to tell. */
export const likeName = (name: string, known: readonly string[]): string | undefined =>
  name.length < shortest
    ? undefined
    : nearestName(
        name,
        known.filter((other) => other !== name && other.length >= shortest),
      );

/** The number of letters to change, insert, delete or swap with the next to turn one word into another. */
export function apart(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 3) return Infinity;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        next[j] = Math.min(next[j], before[j - 2] + 1);
    }
    [before, row] = [row, next];
  }
  return row[b.length];
}
