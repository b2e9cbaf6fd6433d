/** A line of code in an excerpt, in pieces, some of which are marked; null stands for lines that are left out. */
export type ExcerptLine = { number: number; pieces: { text: string; marked: boolean }[] } | null;

/** The number of lines shown before and after a marked one, and of a longer marked part. */
const around = 2;
const most = 9;

/** The lines of some code around its marked parts. */
export function excerpt(source: string, marks: readonly { start: number; end: number }[]): ExcerptLine[] {
  const lines = source.split('\n');
  const starts = lines.reduce<number[]>((all, line) => [...all, all.at(-1)! + line.length + 1], [0]);
  const lineAt = (at: number) => starts.findIndex((start) => start > at) - 1;
  const shown = new Set<number>();
  for (const { start, end } of marks) {
    const [first, last] = [lineAt(start), lineAt(end)];
    for (let i = first - around; i <= Math.min(last + around, first + most); i++)
      if (lines[i] !== undefined) shown.add(i);
  }
  const found: ExcerptLine[] = [];
  let before = -1;
  for (const i of [...shown].sort((a, b) => a - b)) {
    if (before >= 0 && i > before + 1) found.push(null);
    before = i;
    found.push({ number: i + 1, pieces: piecesOf(lines[i], starts[i], marks) });
  }
  return found;
}

/** A line with the parts of it that are marked. */
function piecesOf(line: string, from: number, marks: readonly { start: number; end: number }[]) {
  const pieces: { text: string; marked: boolean }[] = [];
  const indent = /^ */.exec(line)![0].length;
  for (let i = 0; i < line.length; i++) {
    const marked = i >= indent && marks.some(({ start, end }) => from + i >= start && from + i < end);
    const last = pieces.at(-1);
    if (last?.marked === marked) last.text += line[i];
    else pieces.push({ text: line[i], marked });
  }
  return pieces;
}
