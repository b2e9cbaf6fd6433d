import { starterMark } from '@cells/saved/store';
import type { CourseMark } from '@cells/saved/handIn';
import type { Locale } from '@i18n/locale';
import { clashing, forKernel, type Undo } from './forKernel';

/** The template of a chapter's notebook: its texts in Markdown, and its cells with the course's code. */
export interface Template {
  locale: Locale;
  slug: string;
  course: CourseMark;
  /** The opening text. */
  lead: string;
  parts: TemplatePart[];
}
export type TemplatePart = {
  /** The questions that it waits for on the page, separated by spaces. */
  after?: string;
} & (
  | { kind: 'text'; text: string; /** The exercise that it says the task of. */ exercise?: string }
  | { kind: 'cell'; name: string; code: string; isExercise: boolean }
);

/** A cell's metadata in a notebook, under `downhill`. */
export interface CellMark {
  cell: string;
  /** Fingerprints of the course's code, and of the code put into the notebook. */
  starter: string;
  given: string;
  undo: Undo[];
  /** Whether the code put into the notebook was the reader's own. */
  own?: true;
}

interface NotebookCell {
  id: string;
  cell_type: 'markdown' | 'code';
  metadata: { downhill?: CellMark };
  source: string;
  outputs?: never[];
  execution_count?: null;
}

/** A notebook in the format of Jupyter, nbformat 4.5. */
export interface Notebook {
  nbformat: 4;
  nbformat_minor: 5;
  metadata: Record<string, unknown>;
  cells: NotebookCell[];
}

export const notebookFormat = 'downhill-notebook';
export const notebookVersion = 1;

/** A short fingerprint of the exact text. */
export function exactMark(text: string): string {
  let hash = 5381;
  for (const letter of text.trimEnd()) hash = (hash * 33 + letter.codePointAt(0)!) >>> 0;
  return hash.toString(36);
}

/** The id of a cell in a notebook: 1 to 64 letters, digits, `-` and `_`. */
export function cellId(name: string): string {
  const id = name.replaceAll('/', '--').replace(/[^\w-]/g, '_');
  return id.length <= 64 ? id : `${id.slice(0, 56)}-${exactMark(name)}`;
}

/** The reader's side of a notebook. */
export interface Reader {
  codeOf(name: string, starter: string): string;
  /** Whether a question of the chapter has been answered. */
  hasAnswered(question: string): boolean;
}

/**
 * Writes all cells of a chapter, or the named ones, with their texts. Anything that waits for an unanswered question is
 * left out.
 */
export function writeNotebook(template: Template, reader: Reader, only?: readonly string[]): Notebook {
  const { locale, course, lead } = template;
  const has = (name: string | undefined) => !only || (name !== undefined && only.includes(name));
  const parts = template.parts.filter(
    (part) =>
      has(part.kind === 'text' ? part.exercise : part.name) &&
      (only || !part.after || part.after.split(' ').every((question) => reader.hasAnswered(question))),
  );
  const codes = new Map(
    parts.flatMap((part) => (part.kind === 'cell' ? [[part.name, reader.codeOf(part.name, part.code)]] : [])),
  );
  const exercises = parts.flatMap((part) => (part.kind === 'cell' && part.isExercise ? part.name.split('/')[1] : []));
  const asConstants = new Set([...exercises, ...clashing([...codes.values()])]);
  const textCell = (text: string, i: number): NotebookCell => ({
    ...{ id: `text-${i}`, cell_type: 'markdown', metadata: {}, source: text },
  });
  const cells = parts.map((part, i) => {
    if (part.kind === 'text') return textCell(part.text, i + 1);
    const { name } = part;
    const own = codes.get(name)!;
    const { code, undo } = forKernel(own, asConstants);
    const isOwn = own.trimEnd() !== part.code.trimEnd();
    const mark: CellMark = { cell: name, starter: starterMark(part.code), given: exactMark(code), undo, ...(isOwn && { own: true }) }; // prettier-ignore
    return {
      ...{ id: cellId(name), cell_type: 'code' as const, metadata: { downhill: mark }, source: code.trimEnd() },
      ...{ outputs: [], execution_count: null },
    };
  });
  return {
    nbformat: 4,
    nbformat_minor: 5,
    metadata: {
      kernelspec: { name: 'deno', display_name: 'Deno', language: 'typescript' },
      language_info: { name: 'typescript', file_extension: '.ts', mimetype: 'text/x.typescript' },
      downhill: { format: notebookFormat, version: notebookVersion, course, locale },
    },
    cells: [textCell(lead, 0), ...cells],
  };
}
