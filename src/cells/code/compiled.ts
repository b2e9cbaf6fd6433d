import type { Binding } from '../run/protocol';

/** The kinds of mistakes in a cell's source; each has a sentence in both languages. */
export type SourceErrorCode =
  | 'syntax'
  | 'unexpected'
  | 'unreadable'
  | 'unexpected-end'
  | 'unclosed'
  | 'still-open'
  | 'unexpected-begin'
  | 'unclosed-text'
  | 'declared-twice'
  | 'import'
  | 'unsupported'
  | 'enum-initializer'
  | 'too-nested'
  | 'too-many-parts'
  | 'too-long'
  | 'python'
  | 'arrow'
  | LookalikeCode;

/** Characters that are not allowed in code but look as if they were. */
export type LookalikeCode = 'full-width' | 'quote' | 'look-alike' | 'invisible' | 'look-alike-name';

/** An edit of the source: replaces the range from `start` to `end` by `text`. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** The details of a mistake for its message, and its fix. */
interface SourceErrorDetails {
  /** The character or name that was found instead. */
  found?: string;
  instead?: string;
  /** The keyword that was probably meant. */
  meant?: string;
  /** The letter of a name that only looks Latin. */
  letter?: string;
  latin?: string;
  /** An earlier line: where a bracket that is still open was opened, or in whose end something may be missing. */
  earlier?: number;
  /** The actual or allowed number. */
  count?: number;
  /** Edits that fix it and all mistakes of its kind. */
  fix?: readonly Edit[];
}

/** A mistake in a cell's source, found before it runs. */
export class SourceError extends Error {
  constructor(
    readonly code: SourceErrorCode,
    message: string,
    readonly line: number,
    /** Its offset in the source. */
    readonly at: number,
    readonly details: SourceErrorDetails = {},
  ) {
    super(message);
  }
}

/** A mistake as sent from a Worker to the page. */
export type SourceErrorData = ConstructorParameters<typeof SourceError>;
export const dataOf = ({ code, message, line, at, details }: SourceError): SourceErrorData => [code, message, line, at, details]; // prettier-ignore

/** A mistake at an offset in the source. */
export const mistakeAt = (
  code: SourceErrorCode,
  message: string,
  source: string,
  at: number,
  details: SourceErrorDetails = {},
): SourceError => new SourceError(code, message, source.slice(0, at).split('\n').length, at, details);

/** A name with letters of another alphabet, and the name that it looks like. */
export interface LookalikeName {
  /** The undefined name in the code. */
  name: string;
  error: SourceErrorData;
}

/** A compiled cell. */
export interface Compiled {
  /** Its JavaScript: the statements, and an object with its value and definitions. */
  body: string;
  result: string;
  bindings: Binding[];
  /** What the cell defines at its top level. */
  defines: string[];
  /** Names that it uses without defining or importing them, including those of the language. */
  uses: string[];
  /** The names among them that it assigns to, with the line. */
  assigns: { name: string; line: number }[];
  /** The names among them that only look like one that exists. */
  lookalikes: LookalikeName[];
  /** For a name among them, one that the code defines where it stands and that is alike; “=>” where that is missing. */
  meant: Record<string, string>;
  /** Properties that nothing has, with the one that was probably meant. */
  misspelt: { name: string; meant: string; line: number }[];
}

/**
 * An expression that evaluates to the async function of the cell, which takes the values of its bindings, then those of
 * the names that it needs from other cells.
 */
export function codeFor({ body, result, bindings }: Compiled, needs: readonly string[]): string {
  const parameters = [...bindings.map(({ local }) => local), ...needs].join(', ');
  return `(async (${parameters}) => { 'use strict'; ${body}\n; return ${result}; })\n//# sourceURL=cell.ts`;
}

/** The source with the edits applied. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  let result = '';
  let done = 0;
  // at the same offset, insertions go first, and the longer of two replacements
  const ordered = edits
    .map((edit, i) => ({ ...edit, i }))
    .sort(
      (a, b) =>
        a.start - b.start || Number(b.end === b.start) - Number(a.end === a.start) || b.end - a.end || a.i - b.i,
    );
  for (const { start, end, text } of ordered) {
    if (start < done) continue; // inside a range that is already blank
    result += source.slice(done, start) + text;
    done = end;
  }
  return result + source.slice(done);
}
