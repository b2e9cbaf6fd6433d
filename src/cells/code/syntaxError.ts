import { missingArrow } from './arrows';
import { mistakeAt, type SourceError } from './compiled';
import { nearestName } from '../run/nearestName';
import { lastOpenBracket, scan, unclosedAt } from './scan';

/** The name that the parser reports as declared twice. */
export const declaredTwice = (message: string): string | undefined =>
  /^(?:Identifier|type) '(.+)' has already been declared/.exec(message)?.[1];

const lineOf = (source: string, at: number) => source.slice(0, at).split('\n').length;

/** The offset of the last sign of code before another; −1 if there is none. */
function lastOfCode(source: string, at: number): number {
  let before = source.slice(0, at);
  scan(before, {
    quoted({ start, end, kind }) {
      if (kind === 'comment') before = before.slice(0, start) + ' '.repeat(end - start) + before.slice(end);
    },
  });
  return before.trimEnd().length - 1;
}

const keywords = 'async await break case class const continue default else export extends false finally function import instanceof return static switch throw true typeof while yield'.split(' '); // prettier-ignore

/** The keyword that was probably meant by the word before an unexpected sign, as in `retrun 3`. */
function meantKeyword(source: string, at: number): { meant?: string } {
  const [, word = ''] = /([a-z]{4,})[ \t]*$/i.exec(source.slice(0, at)) ?? [];
  const meant = word && !keywords.includes(word) ? nearestName(word, keywords) : undefined;
  return meant ? { meant } : {};
}

/** Turns the parser's message into a code, and looks for an unclosed bracket. */
export function syntaxError(message: string, source: string, at: number): SourceError {
  const twice = declaredTwice(message);
  if (twice) return mistakeAt('declared-twice', twice, source, at);
  if (/^Unterminated (string|template)/.test(message)) return mistakeAt('unclosed-text', '', source, at);
  const arrow = missingArrow(source, at);
  if (arrow >= 0) return mistakeAt('arrow', '', source, arrow, { fix: [{ start: arrow, end: arrow, text: '=' }] });
  const atEnd = source.slice(at).trim() === '';
  const open = atEnd ? lastOpenBracket(source) : -1;
  if (open >= 0) return mistakeAt('unclosed', source[open], source, open);
  if (atEnd) return mistakeAt('unexpected-end', '', source, Math.max(0, source.trimEnd().length - 1));
  const token = /^([\p{L}\p{N}_$]+|.)/u.exec(source.slice(at))?.[0] ?? '';
  if (!/^Unexpected (token|character|keyword)/.test(message)) return mistakeAt('syntax', message.replace(/\.$/, ''), source, at); // prettier-ignore
  const stillOpen = unclosedAt(source, at);
  const found = source[stillOpen];
  // in braces nearly everything may stand, except the end of another bracket
  if (stillOpen >= 0 && (found !== '{' || ')]'.includes(token)))
    return mistakeAt('still-open', token, source, at, { found, earlier: lineOf(source, stillOpen) });
  // a comma or an operator may be missing where the line before ends
  const end = lastOfCode(source, at);
  const isLater = end >= 0 && lineOf(source, end) < lineOf(source, at);
  if (!isLater || ';{'.includes(source[end]) || ')]}'.includes(token))
    return mistakeAt('unexpected', token, source, at, meantKeyword(source, at));
  return mistakeAt('unexpected-begin', token, source, at, { earlier: lineOf(source, end) });
}
