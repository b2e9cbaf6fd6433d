import { markOf } from '@cells/saved/store';
import { locales, type Locale } from '@i18n/locale';

/** Code as its changes to the course's: far shorter in a link, and readable as long as the course's code is the same. */
export interface CodeChange {
  /** The language of the changed code's comments, and a fingerprint of the course's code. */
  in: Locale;
  of: string;
  /** The changes, by line: where each starts, how many lines it removes, and what it inserts. */
  edits: [at: number, gone: number, lines: string[]][];
}

/** More different lines than this on both sides count as one change, because matching them would take long. */
const mostPaired = 1_000;

/** The changes that turn the course's code into this one. */
export function changeOf(course: string, locale: Locale, code: string): CodeChange {
  const [before, after] = [course.split('\n'), code.split('\n')];
  const edits: CodeChange['edits'] = [];
  let [from, to] = [0, 0];
  for (const [i, j] of [...pairs(before, after), [before.length, after.length]]) {
    if (i > from || j > to) edits.push([from, i - from, after.slice(to, j)]);
    [from, to] = [i + 1, j + 1];
  }
  return { in: locale, of: markOf(JSON.stringify(course)), edits };
}

/** The course's code with a change applied; null if the course's code is no longer the same. */
export function changed(course: string, { of, edits }: CodeChange): string | null {
  if (markOf(JSON.stringify(course)) !== of) return null;
  const lines = course.split('\n');
  for (const [at, gone, by] of edits.toReversed()) lines.splice(at, gone, ...by);
  return lines.join('\n');
}

/** Whether something from a link is a valid change. */
export function isCodeChange(told: unknown): told is CodeChange {
  const { in: locale, of, edits } = (told ?? {}) as Partial<CodeChange>;
  const isCount = (value: unknown) => Number.isInteger(value) && (value as number) >= 0;
  return (
    locales.includes(locale!) &&
    typeof of === 'string' &&
    Array.isArray(edits) &&
    edits.every(
      (edit: unknown) =>
        Array.isArray(edit) &&
        isCount(edit[0]) &&
        isCount(edit[1]) &&
        Array.isArray(edit[2]) &&
        edit[2].every((line) => typeof line === 'string'),
    )
  );
}

/** The longest common subsequence of lines: the index of each in both texts. */
function pairs(a: string[], b: string[]): [number, number][] {
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [rows, columns] = [a.length - start - end, b.length - start - end];
  const same = Array.from({ length: start }, (_, i): [number, number] => [i, i]);
  if (Math.max(rows, columns) <= mostPaired) {
    // the length of the longest common subsequence of what is left, from each line on
    const best = Array.from({ length: rows + 1 }, () => new Uint16Array(columns + 1));
    const isPair = (i: number, j: number) => a[start + i] === b[start + j];
    for (let i = rows - 1; i >= 0; i--)
      for (let j = columns - 1; j >= 0; j--)
        best[i][j] = isPair(i, j) ? best[i + 1][j + 1] + 1 : Math.max(best[i + 1][j], best[i][j + 1]);
    for (let i = 0, j = 0; i < rows && j < columns;) {
      if (isPair(i, j)) same.push([start + i++, start + j++]);
      else if (best[i + 1][j] >= best[i][j + 1]) i++;
      else j++;
    }
  }
  for (let i = end; i > 0; i--) same.push([a.length - i, b.length - i]);
  return same;
}
