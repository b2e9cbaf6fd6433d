import { append, apply, deleteProperty, evaluate, get, indexOf, match, slice } from './primordials';

const place = 'cell_code';
const { importScripts } = globalThis as unknown as { importScripts(address: string): void };
const Source = Blob;
const { createObjectURL, revokeObjectURL } = URL;
/** The addresses of cells that were run as scripts. */
const addresses: string[] = [];

/**
 * Evaluates a cell's code, so that an error's stack gives its line. In WebKit the stack has no lines for evaluated
 * code, but does for scripts.
 */
export function evaluateCell(code: string): unknown {
  if (tellsLines) return evaluate(code);
  const address = apply(createObjectURL, URL, [
    new Source([`self.${place} = ${code}`], { type: 'text/javascript' }),
  ]) as string;
  append(addresses, address);
  try {
    apply(importScripts, globalThis, [address]);
    return get(globalThis, place);
  } finally {
    deleteProperty(globalThis, place);
    apply(revokeObjectURL, URL, [address]);
  }
}

const tellsLines = match(/probe\.ts:1/, evaluate('new Error().stack\n//# sourceURL=probe.ts') as string) !== null;

/**
 * What WebKit reports when it does not know the line: then it gives the line of an earlier or later call. No line is
 * better than a wrong one.
 */
const withoutLine =
  /^Cannot access uninitialized variable|^Right side of assignment cannot|^Attempted to assign to readonly|^Spread syntax requires/;

/** The line of the cell where an error occurred; null if unknown. */
export const lineOf = (message: string, stack: string): number | null =>
  !tellsLines && match(withoutLine, message) ? null : lineIn(stack);

/** The positions of a stack within the cell, innermost first, whether reached directly or after an await. */
export function placesIn(stack: string): string {
  let places = '';
  let rest = stack;
  for (let found; (found = match(/(?:cell\.ts|blob:[^\s)]*?):(\d+:\d+)/, rest));) {
    if (isOfCell(found[0])) places += `${found[1]} `;
    rest = slice(rest, indexOf(rest, found[0]) + found[0].length);
  }
  return places;
}

function isOfCell(place: string): boolean {
  for (let i = 0; i < addresses.length; i++) if (indexOf(place, addresses[i]) === 0) return true;
  return indexOf(place, 'cell.ts') === 0;
}

/** The line of the innermost position of a stack within the cell; null if there is none. */
export function lineIn(stack: string): number | null {
  const found = match(/cell\.ts:(\d+)/, stack);
  if (found) return +found[1];
  let first = -1;
  let line: number | null = null;
  for (let i = 0; i < addresses.length; i++) {
    const at = indexOf(stack, `${addresses[i]}:`);
    if (at < 0 || (first >= 0 && at > first)) continue;
    const number = match(/^\d+/, slice(stack, at + addresses[i].length + 1));
    if (!number) continue;
    first = at;
    line = +number[0];
  }
  return line;
}
