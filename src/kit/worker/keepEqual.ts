/**
 * A model from a Worker, in which every part that equals the one before is the same object again, so that it is not
 * rendered again. `next` is changed in place.
 */
export function keepEqual<Value>(before: unknown, next: Value): Value {
  if (Object.is(before, next)) return next;
  if (!areAlike(before, next)) return next;
  if (ArrayBuffer.isView(next)) return hasSame(before as never, next as never) ? (before as Value) : next;
  if (Array.isArray(next)) return keepList(before as unknown[], next) ? (before as Value) : next;
  const [old, parts] = [before, next] as Record<string, unknown>[];
  const keys = Object.keys(parts);
  let isSame = keys.length === Object.keys(old).length;
  for (const key of keys) {
    parts[key] = keepEqual(old[key], parts[key]);
    if (!Object.hasOwn(old, key) || !Object.is(old[key], parts[key])) isSame = false;
  }
  return isSame ? (before as Value) : next;
}

/** Keeps the equal parts of a list, and tells whether all of them are. */
function keepList(old: unknown[], parts: unknown[]): boolean {
  let isSame = old.length === parts.length;
  for (let i = 0; i < parts.length; i++) {
    parts[i] = keepEqual(old[i], parts[i]);
    if (i < old.length && Object.is(old[i], parts[i])) continue;
    isSame = false;
    if (typeof parts[i] !== 'object') break; // numbers have no parts to keep
  }
  return isSame;
}

/** Whether both are lists, plain objects or typed arrays of one kind. */
const areAlike = (a: unknown, b: unknown) => {
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return false;
  const kind = Object.getPrototypeOf(b) as object | null;
  return Object.getPrototypeOf(a) === kind && (Array.isArray(b) || kind === Object.prototype || ArrayBuffer.isView(b));
};

function hasSame(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < b.length; i++) if (!Object.is(a[i], b[i])) return false;
  return true;
}
