/** What page and sandbox say to each other. Everything that comes from the sandbox is checked before use. */

/** A value from the sandbox that may be graded: plain numbers with a shape, or a description of something else. */
export type Plain =
  | { type: 'number'; value: number }
  | { type: 'numbers'; shape: number[]; data: number[] }
  | { type: 'other'; text: string };

export type ToSandbox =
  /** Run a cell; `without` names what it may not import. `wants` names a function to keep for calls. */
  | { type: 'run'; code: string; without: string[]; wants: string | null }
  /** Call the function that the cell defined. */
  | { type: 'call'; id: number; args: unknown[] };

export type FromSandbox =
  | { type: 'output'; lines: string[]; dropped: number }
  /** The cell has run to its end; `shown` describes its last expression. */
  | { type: 'finished'; shown: string | null; defined: boolean }
  | { type: 'returned'; id: number; value: Plain; changedArguments: boolean }
  | { type: 'failed'; name: string; message: string; line: number | null };

const longestText = 20_000;
const mostNumbers = 100_000;

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= longestText;
const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;
const isNumbers = (value: unknown): value is number[] =>
  Array.isArray(value) && value.length <= mostNumbers && value.every((entry) => typeof entry === 'number');

function isPlain(value: unknown): value is Plain {
  if (typeof value !== 'object' || value === null) return false;
  const { type, ...rest } = value as Record<string, unknown>;
  if (type === 'number') return typeof rest.value === 'number';
  if (type === 'numbers') return isNumbers(rest.shape) && isNumbers(rest.data);
  return type === 'other' && isText(rest.text);
}

/** Reads a message from the sandbox; null for anything that is not one. */
export function readMessage(data: unknown): FromSandbox | null {
  if (typeof data !== 'object' || data === null) return null;
  const message = data as Record<string, unknown>;
  const valid =
    (message.type === 'output' &&
      Array.isArray(message.lines) &&
      message.lines.length <= 1000 &&
      message.lines.every(isText) &&
      isCount(message.dropped)) ||
    (message.type === 'finished' &&
      (message.shown === null || isText(message.shown)) &&
      typeof message.defined === 'boolean') ||
    (message.type === 'returned' &&
      isCount(message.id) &&
      isPlain(message.value) &&
      typeof message.changedArguments === 'boolean') ||
    (message.type === 'failed' &&
      isText(message.name) &&
      isText(message.message) &&
      (message.line === null || isCount(message.line)));
  return valid ? (data as FromSandbox) : null;
}
