import { host, refuse } from './host';

/** Converted tensors and columns, cached so that the same data stay identical: Plot uses this for facets. */
const made = new WeakMap<object, unknown>();

function once<T extends object>(value: T, make: (value: T) => unknown): unknown {
  if (!made.has(value)) made.set(value, make(value));
  return made.get(value);
}

const isTensor = (value: unknown) => value instanceof host.Tensor;
export const isList = (value: unknown): value is ArrayLike<unknown> =>
  Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView));
/** Whether a value is a plain object. */
export function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype = Object.getPrototypeOf(value) as unknown;
  return prototype === Object.prototype || prototype === null;
}

/** Converts tensors to lists, also inside a list and its rows; leaves anything else unchanged. */
function listed(value: unknown): unknown {
  if (value instanceof host.Tensor)
    return value.shape.length ? once(value.storage, () => value.tolist()) : value.item();
  if (!Array.isArray(value) || value.length === 0) return value;
  const [first] = value as unknown[];
  if (isTensor(first)) return once(value, () => value.map(listed));
  if (isPlain(first) && Object.values(first).some(isTensor)) return once(value, () => value.map(withLists));
  return value;
}

const withLists = (row: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name, listed(value)]));

/** Options without tensors, including nested ones of charts and scales. */
export function plainOptions(value: unknown, depth = 0): unknown {
  if (!isPlain(value) || depth > 3) return listed(value);
  const parts = Object.entries(value).map(([name, part]) => [name, plainOptions(part, depth + 1)] as const);
  // what needs no change stays the same object: Plot compares some by identity by identity
  return parts.some(([name, part]) => part !== value[name]) ? Object.fromEntries(parts) : value;
}

/** The data of a mark in Plot's form: rows instead of columns, lists instead of tensors. */
export function plainData(name: string, value: unknown, count: number): unknown {
  if (!isPlain(value)) return listed(value);
  const columns = Object.entries(value);
  const isColumns = columns.length > 0 && columns.every(([, column]) => isList(column) || isTensor(column));
  // marks such as frame have no data, and raster may have a function in its options
  if (!isColumns || (count === 1 && columns.every(([key]) => optionNames.has(key)))) return plainOptions(value);
  return once(value, () => rowsOf(name, columns));
}

/** Every option named in Plot's types, inserted by `vite.ts`. */
declare const plotOptionNames: string;
export const optionNames: ReadonlySet<string> = new Set(plotOptionNames.split(' '));

function rowsOf(name: string, columns: [string, unknown][]): Record<string, unknown>[] {
  const lists = columns.map(([key, column]) => [key, listed(column) as ArrayLike<unknown>] as const);
  const length = lists[0][1].length;
  if (lists.some(([, list]) => list.length !== length))
    refuse('columns', { name, lengths: lists.map(([key, list]) => `${key} ${list.length}`).join(', ') });
  return Array.from({ length }, (_, i) => Object.fromEntries(lists.map(([key, list]) => [key, list[i]])));
}
