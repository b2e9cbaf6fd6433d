/** A value of a cell as the page sees it: described in the sandbox, with nothing executable in it. */
export type Inert =
  | { kind: 'undefined' | 'null' | 'itself' | 'cut' | 'unreadable' }
  | { kind: 'number'; value: number }
  | { kind: 'boolean'; value: boolean }
  | { kind: 'string'; text: string; length: number }
  | { kind: 'bigint' | 'symbol' | 'function'; text: string }
  /**
   * Values with a written form of their own: a date, a regular expression, a class; and an accessor, which is not
   * called.
   */
  | { kind: 'literal'; text: string }
  | { kind: 'tensor'; shape: number[]; dtype: string; data: number[] }
  | { kind: 'list'; name: string; length: number; items: Inert[]; fields: Field[] }
  /** Empty slots of a list. */
  | { kind: 'holes'; count: number }
  | { kind: 'record'; name: string; size: number; entries: Field[] }
  | { kind: 'error'; text: string; fields: Field[] }
  /** The contents of a set, a map, a buffer or a boxed number; for a map, pairs. */
  | { kind: 'collection'; name: string; size: number; items: Inert[] }
  | { kind: 'pair'; items: [key: Inert, value: Inert] }
  /** Parts that are written one after the other as one text. */
  | { kind: 'joined'; items: Inert[] };

/** A property by its name. */
export type Field = [key: string, value: Inert];

/** How much of a value is described. A number, a part, and every thousand characters count as one. */
export interface InertLimits {
  depth: number;
  parts: number;
  itemsPerList: number;
  text: number;
}

/** Limits for what is shown to the reader. */
export const shownLimits: InertLimits = { depth: 6, parts: 2_000, itemsPerList: 100, text: 4_000 };
/** Limits for what is quoted within a sentence. */
export const quotedLimits: InertLimits = { depth: 2, parts: 40, itemsPerList: 8, text: 200 };
/** Limits for what is graded. */
export const gradedLimits: InertLimits = { depth: 6, parts: 100_000, itemsPerList: 100_000, text: 200 };

/** Pairs and joined parts are one level deeper. */
const deepest = 16;

class Malformed extends Error {}

/** Copies a description from the sandbox, part by part; throws if it is not one. */
export function readInert(data: unknown, budget = { parts: gradedLimits.parts + 1_000 }, depth = 0): Inert {
  if (--budget.parts < 0 || depth > deepest || typeof data !== 'object' || data === null) throw new Malformed();
  const given = data as Record<string, unknown>;
  const items = () => listIn(given.items, budget, 0).map((item) => readInert(item, budget, depth + 1));
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
    case 'literal':
      return { kind: given.kind, text: textIn(given.text) };
    case 'holes':
      return { kind: 'holes', count: numberIn(given.count) };
    case 'tensor': {
      const data = listIn(given.data, budget).map(numberIn);
      return { kind: 'tensor', shape: listIn(given.shape, budget).map(numberIn), dtype: textIn(given.dtype), data };
    }
    case 'list': {
      const fields = fieldsIn(given.fields, budget, depth);
      return { kind: 'list', name: textIn(given.name), length: numberIn(given.length), items: items(), fields };
    }
    case 'record': {
      const entries = fieldsIn(given.entries, budget, depth);
      return { kind: 'record', name: textIn(given.name), size: numberIn(given.size), entries };
    }
    case 'error':
      return { kind: 'error', text: textIn(given.text), fields: fieldsIn(given.fields, budget, depth) };
    case 'collection':
      return { kind: 'collection', name: textIn(given.name), size: numberIn(given.size), items: items() };
    case 'pair': {
      const [key, value, ...rest] = items();
      if (!key || !value || rest.length) break;
      return { kind: 'pair', items: [key, value] };
    }
    case 'joined':
      return { kind: 'joined', items: items() };
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

const fieldsIn = (value: unknown, budget: { parts: number }, depth: number): Field[] =>
  listIn(value, budget, 0).map((field) => {
    const [key, part] = listIn(field, budget);
    return [textIn(key), readInert(part, budget, depth + 1)];
  });

/** A list, whose entries count as parts unless they are counted when read. */
function listIn(value: unknown, budget: { parts: number }, cost = 1): unknown[] {
  if (!Array.isArray(value) || value.length > budget.parts) throw new Malformed();
  budget.parts -= cost * value.length;
  return Array.from(value);
}
