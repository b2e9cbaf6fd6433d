import { readInert, type Inert } from './inert';
import { readImage, type ImageSpec } from '../show/image';
import { readFigure } from '../plot/figure';
import type { FigureNode } from '@ui/plot/dom';
import type { PlotMistakeCode } from '../plot/mistakes';

/** Arguments that the page passes to a function of the cell. */
export type Plain = number | boolean | string | null | readonly Plain[] | { readonly [key: string]: Plain };

/** A name that a cell imports, and its local name. */
export interface Binding {
  local: string;
  /** The library's export; null for the library as a whole. */
  imported: string | null;
  /** The member of Plot, if one is imported from Plot itself. */
  part?: string;
}

/** An error thrown by a cell, or met when running it. `code` marks those raised by the sandbox itself. */
export interface InertError {
  name: string;
  message: string;
  line: number | null;
  code: 'thrown' | 'no-such-export' | 'not-imported' | 'withheld' | 'no-function' | 'not-this-browser';
  /** The thrown value, if it is not an Error. */
  value?: Inert;
  /** The `cause` of an Error, or the errors that it combines. */
  cause?: Inert;
  /** The name that was meant, where there is none of that spelling. */
  meant?: string;
  /** The mistake in a chart. */
  plot?: { code: PlotMistakeCode; details: Record<string, string> };
}

/** The sandbox's own messages; there is a sentence for each in both languages. */
export type SaidCode = 'noTimer' | 'timerTaken' | 'noCounter';

/** The place of a call in the cell. */
export interface Frame {
  name: string;
  line: number;
}

/** One line of output, `indent` groups deep. */
export type Printed = { indent: number } &
  /** The arguments of `console.log` and the like. */
  (
    | { tone: 'log' | 'warn' | 'error' | 'table' | 'assertion'; values: Inert[] }
    | { tone: 'trace'; values: Inert[]; frames: Frame[] }
    /** A chart, which replaces any with the same number; null if invalid. */
    | { tone: 'figure'; place: number; figure: FigureNode | null }
    /** A picture; null if invalid. */
    | { tone: 'image'; image: ImageSpec | null }
    | { tone: 'said'; code: SaidCode; about: string }
    /** An uncaught error. */
    | { tone: 'thrown'; error: InertError }
  );

/** The output of a cell since the last batch. */
export interface Batch {
  /** Whether to clear the earlier output. */
  cleared: boolean;
  lines: Printed[];
  /** The number of lines dropped so far because of the budget. */
  dropped: number;
  /** The progress, from 0 to 1; null if none was reported. */
  progress: number | null;
}

export type ToSandbox =
  /** Delivers Plot, with the width and resolution of the page. */
  | { type: 'load'; plot: string; kit: string; width: number; pixelRatio: number }
  /**
   * Runs a compiled cell: `needs` are names shared by earlier cells, `shares` those that it shares itself; `withheld`
   * are names that it must define itself; `meant` are those that it may mean by names that nothing defines, null if
   * the code is not the reader's.
   */
  | {
      type: 'run';
      id: number;
      code: string;
      bindings: Binding[];
      needs: readonly string[];
      shares: readonly string[];
      withheld: readonly string[];
      meant: Readonly<Record<string, string>> | null;
    }
  /** Calls a function that the last cell defined; its result may be awaited. */
  | { type: 'call'; id: number; name: string; args: readonly Plain[]; awaits: boolean }
  /** Asks for an answer once nothing started by the last cell is running any more. */
  | { type: 'settle'; id: number }
  /** Ends everything that cells have left running, and asks for a reply. */
  | { type: 'rest'; id: number };

export type FromSandbox =
  | { type: 'ready' }
  | { type: 'rested' }
  | { type: 'started'; id: number }
  | ({ type: 'printed' } & Batch)
  /** The cell's value, and whether it has patched built-ins that all cells share. */
  | { type: 'done'; id: number; value: Inert; spoilt: boolean }
  /** The result of a call, and the arguments afterwards. */
  | { type: 'returned'; id: number; value: Inert; args: Inert }
  | { type: 'failed'; id: number; error: InertError; spoilt: boolean }
  | { type: 'settled'; id: number };

const saidCodes: readonly unknown[] = ['noTimer', 'timerTaken', 'noCounter'];
const deepestGroup = 20;
const errorCodes: readonly unknown[] = [
  'thrown',
  'no-such-export',
  'not-imported',
  'withheld',
  'no-function',
  'not-this-browser',
];

/** Reads a message from the sandbox, which may be anything; null if it is not valid. */
export function readMessage(data: unknown): FromSandbox | null {
  try {
    const given = data as Record<string, unknown>;
    const id = Number(given.id);
    switch (given.type) {
      case 'ready':
      case 'rested':
        return { type: given.type };
      case 'started':
      case 'settled':
        return { type: given.type, id };
      case 'printed': {
        if (!isListOfAtMost(1_000, given.lines)) return null;
        return {
          type: 'printed',
          cleared: given.cleared === true,
          lines: given.lines.map(readPrinted),
          dropped: Math.trunc(Number(given.dropped)) || 0,
          progress: typeof given.progress === 'number' ? Math.min(1, Math.max(0, given.progress)) || 0 : null,
        };
      }
      case 'done':
        return { type: 'done', id, value: readInert(given.value), spoilt: given.spoilt === true };
      case 'returned':
        return { type: 'returned', id, value: readInert(given.value), args: readInert(given.args) };
      case 'failed':
        return { type: 'failed', id, error: readError(given.error), spoilt: given.spoilt === true };
    }
  } catch {
    // falls through: not a message
  }
  return null;
}

const isListOfAtMost = (most: number, data: unknown): data is unknown[] => Array.isArray(data) && data.length <= most;

function readPrinted(data: unknown): Printed {
  const given = data as Record<string, unknown>;
  const indent = Math.min(deepestGroup, Math.max(0, Math.trunc(Number(given.indent)) || 0));
  const values = () => {
    if (!isListOfAtMost(100, given.values)) throw new TypeError();
    return given.values.map((value) => readInert(value));
  };
  switch (given.tone) {
    case 'log':
    case 'warn':
    case 'error':
    case 'table':
    case 'assertion':
      return { tone: given.tone, indent, values: values() };
    case 'trace': {
      if (!isListOfAtMost(100, given.frames)) throw new TypeError();
      const frames = (given.frames as Frame[]).map(({ name, line }) => ({
        name: String(name).slice(0, 100),
        line: Math.trunc(Number(line)) || 0,
      }));
      return { tone: 'trace', indent, values: values(), frames };
    }
    case 'figure':
      return { tone: 'figure', indent, place: Math.trunc(Number(given.place)) || 0, figure: readFigure(given.figure) };
    case 'image':
      return { tone: 'image', indent, image: readImage(given.image) };
    case 'said':
      if (!saidCodes.includes(given.code)) break;
      return { tone: 'said', indent, code: given.code as SaidCode, about: String(given.about).slice(0, 100) };
    case 'thrown':
      return { tone: 'thrown', indent, error: readError(given.error) };
  }
  throw new TypeError();
}

function readError(data: unknown): InertError {
  const { name, message, line, code, value, cause, meant, plot } = data as InertError;
  if (!errorCodes.includes(code)) throw new TypeError();
  return {
    name: String(name).slice(0, 100),
    message: String(message).slice(0, 4_000),
    line: Number.isInteger(line) ? line : null,
    code,
    ...(value !== undefined && { value: readInert(value) }),
    ...(cause !== undefined && { cause: readInert(cause) }),
    ...(meant !== undefined && { meant: String(meant).slice(0, 100) }),
    ...(plot !== undefined && { plot: readMistake(plot) }),
  };
}

function readMistake({ code, details }: NonNullable<InertError['plot']>): InertError['plot'] {
  const entries = Object.entries(details).slice(0, 10);
  return { code, details: Object.fromEntries(entries.map(([key, value]) => [key, String(value).slice(0, 500)])) };
}
