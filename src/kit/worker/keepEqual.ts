/**
 * A model that comes from a Worker, with every part that is as it was in the one before as the same object: what is drawn
 * of such a part is not drawn again. `next` is changed in place.
 */
export function keepEqual<Value>(before: unknown, next: Value): Value {
  if (Object.is(before, next)) return next;
  if (!areAlike(before, next)) return next;
  if (ArrayBuffer.isView(next)) return hasSame(before as never, next as never) ? (before as Value) : next;
  const [old, parts] = [before, next] as Record<string, unknown>[];
  const keys = Object.keys(parts);
  let isSame = keys.length === Object.keys(old).length;
  for (const key of keys) {
    parts[key] = keepEqual(old[key], parts[key]);
    if (Object.hasOwn(old, key) && Object.is(old[key], parts[key])) continue;
    isSame = false;
    if (typeof parts[key] !== 'object' && Array.isArray(next)) break; // numbers have no parts to keep
  }
  return isSame ? (before as Value) : next;
}

/** Whether both are lists, plain objects or typed arrays of one kind. */
const areAlike = (a: unknown, b: unknown) => {
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return false;
  const kind = Object.getPrototypeOf(b) as object | null;
  return Object.getPrototypeOf(a) === kind && (Array.isArray(b) || kind === Object.prototype || ArrayBuffer.isView(b));
};

const hasSame = (a: ArrayLike<number>, b: ArrayLike<number>) =>
  a.length === b.length && Array.prototype.every.call(b, (value, i) => Object.is(value, a[i]));
