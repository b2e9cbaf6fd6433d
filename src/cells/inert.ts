/** A value of a cell as the page sees it: described in the sandbox, with nothing in it that can act. */
export type Inert =
  | { kind: 'undefined' | 'null' | 'itself' | 'cut' | 'unreadable' }
  | { kind: 'number'; value: number }
  | { kind: 'boolean'; value: boolean }
  | { kind: 'string'; text: string; length: number }
  | { kind: 'bigint' | 'symbol' | 'function' | 'error'; text: string }
  | { kind: 'tensor'; shape: number[]; dtype: string; data: number[] }
  | { kind: 'list'; name: string; length: number; items: Inert[] }
  | { kind: 'record'; name: string; size: number; entries: [key: string, value: Inert][] };

/** How much of a value is described. Numbers, parts and every thousand characters count alike. */
export interface InertLimits {
  depth: number;
  parts: number;
  itemsPerList: number;
  text: number;
}

/** Limits for what is shown to the reader. */
export const shownLimits: InertLimits = { depth: 6, parts: 2_000, itemsPerList: 100, text: 4_000 };
/** Limits for plots and images. */
export const pictureLimits: InertLimits = { depth: 6, parts: 60_000, itemsPerList: 6_000, text: 200 };
/** Limits for what is graded. */
export const gradedLimits: InertLimits = { depth: 6, parts: 100_000, itemsPerList: 100_000, text: 200 };

class Malformed extends Error {}

/** Copies a description that came from the sandbox, part by part; throws for anything that is not one. */
export function readInert(data: unknown, budget = { parts: gradedLimits.parts + 1_000 }, depth = 0): Inert {
  if (--budget.parts < 0 || depth > 10 || typeof data !== 'object' || data === null) throw new Malformed();
  const given = data as Record<string, unknown>;
  switch (given.kind) {
    case 'undefined':
    case 'null':
    case 'itself':
    case 'cut':
    case 'unreadable':
      return { kind: given.kind };
    case 'number':
      return { kind: 'number', value: numberIn(given.value) };
    case 'boolean':
      return { kind: 'boolean', value: given.value === true };
    case 'string':
      return { kind: 'string', text: textIn(given.text), length: numberIn(given.length) };
    case 'bigint':
    case 'symbol':
    case 'function':
    case 'error':
      return { kind: given.kind, text: textIn(given.text) };
    case 'tensor': {
      const data = listIn(given.data, budget).map(numberIn);
      return { kind: 'tensor', shape: listIn(given.shape, budget).map(numberIn), dtype: textIn(given.dtype), data };
    }
    case 'list': {
      const items = listIn(given.items, budget, 0).map((item) => readInert(item, budget, depth + 1));
      return { kind: 'list', name: textIn(given.name), length: numberIn(given.length), items };
    }
    case 'record': {
      const entries = listIn(given.entries, budget, 0).map((entry): [string, Inert] => {
        const [key, value] = listIn(entry, budget);
        return [textIn(key), readInert(value, budget, depth + 1)];
      });
      return { kind: 'record', name: textIn(given.name), size: numberIn(given.size), entries };
    }
  }
  throw new Malformed();
}

const longestText = 20_000;

function textIn(value: unknown): string {
  if (typeof value !== 'string' || value.length > longestText) throw new Malformed();
  return value;
}

function numberIn(value: unknown): number {
  if (typeof value !== 'number') throw new Malformed();
  return value;
}

/** A list, whose entries count as parts unless they are counted where they are read. */
function listIn(value: unknown, budget: { parts: number }, cost = 1): unknown[] {
  if (!Array.isArray(value) || value.length > budget.parts) throw new Malformed();
  budget.parts -= cost * value.length;
  return Array.from(value);
}
