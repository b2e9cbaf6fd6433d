import { typescriptLanguage } from '@codemirror/lang-javascript';
import { highlightCode } from '@lezer/highlight';
import { parser as python } from '@lezer/python';
import { codeClasses } from './classes';

/** A piece of a line of code, with its class. */
export interface Piece {
  text: string;
  class: string | undefined;
}

const parsers = { typescript: typescriptLanguage.parser, python };

/**
 * Splits code into lines of pieces, for the static page. It uses the editor's own parser, so that no colour changes
 * later.
 */
export function highlight(code: string, language: keyof typeof parsers = 'typescript'): Piece[][] {
  const lines: Piece[][] = [[]];
  highlightCode(
    code,
    parsers[language].parse(code),
    codeClasses,
    (text, classes) => lines.at(-1)!.push({ text, class: classes || undefined }),
    () => lines.push([]),
  );
  return lines;
}
