import { append, getOwnPropertyDescriptor, ownKeys } from './primordials';

interface Kept {
  object: object;
  keys: PropertyKey[];
  values: unknown[];
}

/** The language's own objects, which every cell of a sandbox shares. */
function languageObjects(): object[] {
  const found: object[] = [];
  const names = ownKeys(globalThis);
  for (let i = 0; i < names.length; i++) {
    const value: unknown = getOwnPropertyDescriptor(globalThis, names[i])?.value;
    const isObject = (typeof value === 'object' && value !== null) || typeof value === 'function';
    if (!isObject || value === globalThis) continue;
    append(found, value as object);
    const prototype: unknown = (value as { prototype?: unknown }).prototype;
    if (typeof prototype === 'object' && prototype !== null) append(found, prototype);
  }
  for (const object of [
    [][Symbol.iterator](),
    new Map().entries(),
    'x'.matchAll(/x/g),
    async () => {},
    (function* () {})(),
  ])
    append(found, Object.getPrototypeOf(object) as object);
  append(found, Object.getPrototypeOf(Uint8Array) as object);
  append(found, (Object.getPrototypeOf(Uint8Array) as { prototype: object }).prototype);
  append(found, globalThis);
  return found;
}

/**
 * Remembers the language as it is. Gives back what says whether it still is so: a cell that patches what all cells
 * share spoils the sandbox for the others. What a cell adds to the global object counts as well.
 */
export function keepIntrinsics(): () => boolean {
  const kept: Kept[] = [];
  const objects = languageObjects();
  for (let i = 0; i < objects.length; i++) {
    const keys = ownKeys(objects[i]);
    const values: unknown[] = [];
    for (let k = 0; k < keys.length; k++) append(values, valueAt(objects[i], keys[k]));
    append(kept, { object: objects[i], keys, values });
  }
  return () => {
    for (let i = 0; i < kept.length; i++) {
      const { object, keys, values } = kept[i];
      if (ownKeys(object).length !== keys.length) return false;
      for (let k = 0; k < keys.length; k++) if (valueAt(object, keys[k]) !== values[k]) return false;
    }
    return true;
  };
}

/** A property's value, or what reads it. Values that are not objects are compared too: none of the language is NaN but NaN. */
function valueAt(object: object, key: PropertyKey): unknown {
  const found = getOwnPropertyDescriptor(object, key);
  if (found === undefined) return undefined;
  const value: unknown = 'value' in found ? found.value : found.get;
  return value !== value ? 'NaN' : value;
}
