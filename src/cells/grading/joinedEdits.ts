/** Changes that are tried together: a slip is often repeated in several places. */
import type { SourceEdit } from './edits';

/** The same change wherever possible, two uses of a wrong name in one line, and two exchanged names. */
export function* joinedEdits(edits: readonly SourceEdit[]): Generator<SourceEdit[]> {
  const same = new Map<string, SourceEdit[]>();
  for (const edit of edits) {
    const key = JSON.stringify([edit.kind, edit.from, edit.to]);
    same.set(key, [...(same.get(key) ?? []), edit]);
  }
  for (const group of same.values()) if (group.length > 1 && areApart(group)) yield group;
  const names = edits.filter(({ kind }) => kind === 'name');
  for (const [i, one] of names.entries())
    for (const other of names.slice(i + 1))
      if (one.line === other.line && one.from !== other.from && (one.to === other.to || isExchange(one, other)))
        yield [one, other];
}

const isExchange = (one: SourceEdit, other: SourceEdit) => one.from === other.to && one.to === other.from;

function areApart(edits: readonly SourceEdit[]): boolean {
  const ordered = [...edits].sort((a, b) => a.start - b.start);
  return ordered.every((edit, i) => i === 0 || ordered[i - 1].end <= edit.start);
}

/** The source after changes that do not overlap. */
export const applyAll = (source: string, edits: readonly SourceEdit[]): string =>
  [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((done, { start, end, text }) => done.slice(0, start) + text + done.slice(end), source);
