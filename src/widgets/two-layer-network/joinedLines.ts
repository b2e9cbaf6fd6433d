/** Short lines, given by the names of their two ends in turn, as long lines: those that meet are joined. */
export function joinedLines(ends: readonly string[]): string[][] {
  const meeting = new Map<string, number[]>();
  ends.forEach((end, i) => meeting.set(end, [...(meeting.get(end) ?? []), i]));
  const left = new Set(ends.keys());
  /** The other end of a line that has not been used and begins at an end. */
  const onFrom = (end: string) => {
    const i = meeting.get(end)!.find((k) => left.has(k));
    if (i === undefined) return undefined;
    for (const k of [i, i ^ 1]) left.delete(k);
    return ends[i ^ 1];
  };
  const lines: string[][] = [];
  for (const first of left) {
    const line = [ends[first]];
    for (const turn of [1, -1]) {
      for (let next = onFrom(line.at(-1)!); next !== undefined; next = onFrom(next)) line.push(next);
      if (turn === 1) line.reverse();
    }
    lines.push(line);
  }
  return lines;
}
