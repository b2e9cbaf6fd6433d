import type { Inert } from '@cells/run/inert';

export type MismatchCode = 'missing' | 'kind' | 'length' | 'empty' | 'not-finite' | 'too-large';

/** A result that the figure cannot draw: what is wrong with it, and where. */
export class ModelMismatch extends Error {
  constructor(
    readonly code: MismatchCode,
    readonly path: string,
    readonly got = '',
  ) {
    super(`${code} at ${path}`);
  }
}

const mostParts = 50_000;

/**
 * Reads what edited code gave, as plain values, part by part like the result that the course's own code gives for the
 * same state: the same names and kinds; numbers that are finite where its are; lists that are as long as those beside
 * them wherever its are. Throws a ModelMismatch for anything else.
 */
export function readModel(got: Inert, like: unknown): unknown {
  return read(got, like, '', { parts: mostParts });
}

function read(got: Inert, like: unknown, path: string, budget: { parts: number }): unknown {
  if (--budget.parts < 0) throw new ModelMismatch('too-large', path);
  if (Array.isArray(like)) return readList(got, like, path, budget);
  if (ArrayBuffer.isView(like)) {
    const list = readList(got, Array.from(like as Float32Array), path, budget) as number[];
    return (like.constructor as Float32ArrayConstructor).from(list);
  }
  if (typeof like === 'object' && like !== null) return readRecord(got, like, path, budget);
  if (like === null || like === undefined) {
    if (got.kind === 'number' && Number.isFinite(got.value)) return got.value;
    if (got.kind === 'null' || got.kind === 'undefined') return like;
  }
  if (typeof like === 'number' && got.kind === 'number') {
    if (Number.isFinite(like) && !Number.isFinite(got.value))
      throw new ModelMismatch('not-finite', path, String(got.value));
    return got.value;
  }
  if (typeof like === 'boolean' && got.kind === 'boolean') return got.value;
  if (typeof like === 'string' && got.kind === 'string') return got.text;
  throw new ModelMismatch('kind', path, got.kind);
}

function readRecord(got: Inert, like: object, path: string, budget: { parts: number }) {
  if (got.kind !== 'record') throw new ModelMismatch('kind', path, got.kind);
  const entries = new Map(got.entries);
  const result: Record<string, unknown> = {};
  const lengths = new Map<number, { name: string; length: number }>();
  for (const [name, part] of Object.entries(like) as [string, unknown][]) {
    const at = path ? `${path}.${name}` : name;
    const found = entries.get(name);
    if (!found) throw new ModelMismatch('missing', at);
    const value = (result[name] = read(found, part, at, budget));
    if (!Array.isArray(part) || part.length < 3) continue;
    // lists that are equally long in the course’s result go together
    const length = (value as unknown[]).length;
    const beside = lengths.get(part.length);
    if (beside && beside.length !== length) throw new ModelMismatch('length', at, `${length} ≠ ${beside.length}`);
    lengths.set(part.length, { name, length });
  }
  return result;
}

function readList(got: Inert, like: unknown[], path: string, budget: { parts: number }): unknown[] {
  const items: Inert[] | null =
    got.kind === 'list' && got.items.length === got.length
      ? got.items
      : got.kind === 'tensor' && got.shape.length === 1
        ? got.data.map((value) => ({ kind: 'number', value }))
        : null;
  if (!items) throw new ModelMismatch(got.kind === 'list' ? 'too-large' : 'kind', path, got.kind);
  if (like.length > 0 && items.length === 0) throw new ModelMismatch('empty', path);
  // a few parts may each be of their own kind; many are alike
  const pairs = like.length <= 2 && items.length !== like.length ? 'length' : null;
  if (pairs) throw new ModelMismatch('length', path, `${items.length} ≠ ${like.length}`);
  const values = items.map((item, i) => read(item, like[Math.min(i, like.length - 1)], `${path}[${i}]`, budget));
  const rows = values.filter(Array.isArray);
  const uneven = rows.some((row) => row.length !== rows[0].length);
  const evenInCourse = like.every((row) => Array.isArray(row) && row.length === (like[0] as unknown[]).length);
  if (uneven && evenInCourse) throw new ModelMismatch('length', path, rows.map((row) => row.length).join(' ≠ '));
  return values;
}
