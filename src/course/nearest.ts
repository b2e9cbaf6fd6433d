/** The number of letters to change, insert, delete or swap with a neighbour to turn one word into another. */
function distance(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) => [i]);
  for (let j = 0; j <= b.length; j++) table[0][j] = j;
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      table[i][j] = Math.min(table[i - 1][j] + 1, table[i][j - 1] + 1, table[i - 1][j - 1] + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        table[i][j] = Math.min(table[i][j], table[i - 2][j - 2] + 1);
    }
  return table[a.length][b.length];
}

/** The name that was probably meant: a few letters away, or a prefix or extension of what was written. */
export function nearest(written: string, names: readonly string[]): string | undefined {
  const word = written.toLowerCase();
  const far = (name: string) => (word && (name.startsWith(word) || word.startsWith(name)) ? 1 : distance(word, name));
  const [best] = [...names].sort((a, b) => far(a.toLowerCase()) - far(b.toLowerCase()));
  return best !== undefined && far(best.toLowerCase()) <= Math.max(1, Math.floor(word.length / 3)) ? best : undefined;
}

/** A suggestion for an unknown name: the nearest known one, or all. */
export function didYouMean(written: string, names: readonly string[]): string {
  const best = nearest(written, names);
  if (best !== undefined) return `Did you mean “${best}”?`;
  return names.length ? `There are: ${names.join(', ')}.` : 'There is none yet.';
}
