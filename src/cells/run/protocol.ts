import { readInert, type Inert } from './inert';
import { readImage, type ImageSpec } from '../show/image';
import { readFigure } from '../plot/figure';
import type { FigureNode } from '@ui/plot/dom';
import type { PlotMistakeCode } from '../plot/mistakes';

/** Arguments that the page hands to a function of the cell. */
export type Plain = number | boolean | string | null | readonly Plain[] | { readonly [key: string]: Plain };

/** A name that a cell imports, and what it calls it. */
export interface Binding {
  local: string;
  /** The library's export; null for the library as a whole. */
  imported: string | null;
  /** The name of Plot's that is meant, where one is imported from Plot itself. */
  part?: string;
}

/** An error that a cell threw, or that running it met. `code` marks those that the sandbox itself raises. */
export interface InertError {
  name: string;
  message: string;
  line: number | null;
  code: 'thrown' | 'no-such-export' | 'not-imported' | 'withheld' | 'no-function' | 'not-this-browser';
  /** What was thrown, where it is no Error. */
  value?: Inert;
  /** What an Error names as its cause, or the errors that it stands for. */
  cause?: Inert;
  /** What is wrong with a chart. */
  plot?: { code: PlotMistakeCode; details: Record<string, string> };
}

/** The sandbox's own messages; there is a sentence for each in every language. */
export type SaidCode = 'noTimer' | 'timerTaken' | 'noCounter';

/** The place of a call in the cell. */
export interface Frame {
  name: string;
  line: number;
}

/** One line of output, `indent` groups deep. */
export type Printed = { indent: number } &
  /** What was given to `console.log` and its like. */
  (
    | { tone: 'log' | 'warn' | 'error' | 'table' | 'assertion'; values: Inert[] }
    | { tone: 'trace'; values: Inert[]; frames: Frame[] }
    /** A chart in place of any that has the same number; null where it is impossible. */
    | { tone: 'figure'; place: number; figure: FigureNode | null }
    /** A picture; null where it is impossible. */
    | { tone: 'image'; image: ImageSpec | null }
    | { tone: 'said'; code: SaidCode; about: string }
    /** An error that nothing has caught. */
    | { tone: 'thrown'; error: InertError }
  );

/** What a cell has given out since the last batch. */
export interface Batch {
  /** True where all that was there before is to go. */
  cleared: boolean;
  lines: Printed[];
  /** How many lines more there were so far than the budget allows. */
  dropped: number;
  /** How much is done, from 0 to 1; null where nothing is said of it. */
  progress: number | null;
}

export type ToSandbox =
  /** Brings Plot, and how wide and how fine the page is. */
  | { type: 'load'; plot: string; kit: string; width: number; pixelRatio: number }
  /**
   * Runs a compiled cell: `needs` are names that cells before it have shared, `shares` those that it shares in turn;
   * `withheld` names what it must write itself.
   */
  | {
      type: 'run';
      id: number;
      code: string;
      bindings: Binding[];
      needs: readonly string[];
      shares: readonly string[];
      withheld: readonly string[];
    }
  /** Calls a function that the last cell defined; what it gives may be waited for. */
  | { type: 'call'; id: number; name: string; args: readonly Plain[]; awaits: boolean }
  /** Asks for an answer once nothing that the last cell has started is at work any more. */
  | { type: 'settle'; id: number }
  /** Ends what cells have left running, and asks for a reply. */
  | { type: 'rest'; id: number };

export type FromSandbox =
  | { type: 'ready' }
  | { type: 'rested' }
  | { type: 'started'; id: number }
  | ({ type: 'printed' } & Batch)
  /** The cell's value, and whether it has patched what the language shares among all cells. */
  | { type: 'done'; id: number; value: Inert; spoilt: boolean }
  /** What a call gave, and the arguments as they are afterwards. */
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

/** Reads a message from the sandbox, which may be anything at all; null if it is not one. */
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
  const { name, message, line, code, value, cause, plot } = data as InertError;
  if (!errorCodes.includes(code)) throw new TypeError();
  return {
    name: String(name).slice(0, 100),
    message: String(message).slice(0, 4_000),
    line: Number.isInteger(line) ? line : null,
    code,
    ...(value !== undefined && { value: readInert(value) }),
    ...(cause !== undefined && { cause: readInert(cause) }),
    ...(plot !== undefined && { plot: readMistake(plot) }),
  };
}

function readMistake({ code, details }: NonNullable<InertError['plot']>): InertError['plot'] {
  const entries = Object.entries(details).slice(0, 10);
  return { code, details: Object.fromEntries(entries.map(([key, value]) => [key, String(value).slice(0, 500)])) };
}
