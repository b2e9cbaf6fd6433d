import type { Binding } from '../run/protocol';

/** The kinds of mistakes that a cell's source may have; each has a sentence in every language. */
export type SourceErrorCode =
  | 'syntax'
  | 'unexpected'
  | 'unreadable'
  | 'unexpected-end'
  | 'unclosed'
  | 'unclosed-text'
  | 'declared-twice'
  | 'import'
  | 'unsupported'
  | 'enum-initializer'
  | 'too-nested'
  | 'too-many-parts'
  | 'too-long'
  | 'python'
  | LookalikeCode;

/** The kinds of characters that code cannot hold although they look as if it could. */
export type LookalikeCode = 'full-width' | 'quote' | 'look-alike' | 'invisible' | 'look-alike-name';

/** A change to the source: the part from `start` to `end` becomes `text`. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** The details of a mistake for its sentence, and what would fix it. */
interface SourceErrorDetails {
  /** The character, or the name, where another is meant. */
  found?: string;
  instead?: string;
  /** The letter of a name that only looks like a Latin one. */
  letter?: string;
  latin?: string;
  /** How many there are, or may be. */
  count?: number;
  /** Changes that fix it and all mistakes of its kind. */
  fix?: readonly Edit[];
}

/** A mistake in a cell's source, found before it runs. */
export class SourceError extends Error {
  constructor(
    readonly code: SourceErrorCode,
    message: string,
    readonly line: number,
    /** Where it is, as an offset into the source. */
    readonly at: number,
    readonly details: SourceErrorDetails = {},
  ) {
    super(message);
  }
}

/** A mistake as it goes from a Worker to the page. */
export type SourceErrorData = ConstructorParameters<typeof SourceError>;
export const dataOf = ({ code, message, line, at, details }: SourceError): SourceErrorData => [code, message, line, at, details]; // prettier-ignore

/** A mistake at a place of the source. */
export const mistakeAt = (
  code: SourceErrorCode,
  message: string,
  source: string,
  at: number,
  details: SourceErrorDetails = {},
): SourceError => new SourceError(code, message, source.slice(0, at).split('\n').length, at, details);

/** A name that is written with letters of another alphabet, and the one that it looks like. */
export interface LookalikeName {
  /** The name as it is used, which nothing defines. */
  name: string;
  error: SourceErrorData;
}

/** A cell made ready to run. */
export interface Compiled {
  /** Its JavaScript: the statements, and an object of its value and of what it defines. */
  body: string;
  result: string;
  bindings: Binding[];
  /** What the cell defines at its top level. */
  defines: string[];
  /** Names that it uses without defining or importing them, those of the language included. */
  uses: string[];
  /** Names among them that it assigns to, with the line. */
  assigns: { name: string; line: number }[];
  /** Names among them that only look like one that is meant. */
  lookalikes: LookalikeName[];
}

/**
 * An expression whose value is the async function to call: with the bindings' values, then with those of the names
 * that it needs from other cells.
 */
export function codeFor({ body, result, bindings }: Compiled, needs: readonly string[]): string {
  const parameters = [...bindings.map(({ local }) => local), ...needs].join(', ');
  return `(async (${parameters}) => { 'use strict'; ${body}\n; return ${result}; })\n//# sourceURL=cell.ts`;
}

/** Source with its changes made. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  let result = '';
  let done = 0;
  // at one place an insertion goes first, and of two that replace the longer one
  const ordered = edits
    .map((edit, i) => ({ ...edit, i }))
    .sort(
      (a, b) =>
        a.start - b.start || Number(b.end === b.start) - Number(a.end === a.start) || b.end - a.end || a.i - b.i,
    );
  for (const { start, end, text } of ordered) {
    if (start < done) continue; // inside something that is blank already
    result += source.slice(done, start) + text;
    done = end;
  }
  return result + source.slice(done);
}
