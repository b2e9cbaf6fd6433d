import { getOwnPropertyDescriptor, getPrototypeOf, ownKeys } from './primordials';

interface Kept {
  object: object;
  keys: PropertyKey[];
  values: unknown[];
}

const names =
  'Object Function Array String Number Boolean Symbol BigInt Math JSON Reflect Promise Proxy Map Set WeakMap WeakSet WeakRef RegExp Date Error TypeError RangeError ReferenceError SyntaxError EvalError AggregateError ArrayBuffer DataView Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array Float32Array Float64Array BigInt64Array BigUint64Array Atomics WebAssembly EventTarget Event MessageEvent MessagePort performance console structuredClone parseInt parseFloat isNaN isFinite eval setTimeout setInterval clearTimeout clearInterval queueMicrotask'.split(
    ' ',
  );

const globals = globalThis as unknown as Record<string, unknown>;
const isObject = (value: unknown): value is object =>
  typeof value === 'function' || (typeof value === 'object' && value !== null);

/** The built-in objects, which all cells of a sandbox share. */
function languageObjects(): object[] {
  const samples = [[][Symbol.iterator](), new Map().entries(), 'x'.matchAll(/x/g), async () => {}, (function* () {})(), Uint8Array]; // prettier-ignore
  const found: object[] = samples.map((sample) => getPrototypeOf(sample)!);
  found.push((getPrototypeOf(Uint8Array) as unknown as { prototype: object }).prototype);
  for (const name of names) {
    const value = globals[name];
    if (!isObject(value)) continue;
    found.push(value);
    const prototype = (value as { prototype?: unknown }).prototype;
    if (isObject(prototype)) found.push(prototype);
  }
  return found;
}

/**
 * Takes a snapshot of the built-ins. Returns a function that tells whether they are unchanged: a cell that patches them
 * spoils the sandbox for the others.
 */
export function keepIntrinsics(): () => boolean {
  const kept: Kept[] = languageObjects().map((object) => {
    const keys = ownKeys(object);
    return { object, keys, values: keys.map((key) => valueAt(object, key)) };
  });
  const own = names.map((name) => globals[name]);
  return () => {
    for (let i = 0; i < names.length; i++) if (globals[names[i]] !== own[i]) return false;
    for (let i = 0; i < kept.length; i++) {
      const { object, keys, values } = kept[i];
      if (ownKeys(object).length !== keys.length) return false;
      for (let k = 0; k < keys.length; k++) if (valueAt(object, keys[k]) !== values[k]) return false;
    }
    return true;
  };
}

/** A property's value, or its getter. */
function valueAt(object: object, key: PropertyKey): unknown {
  const found = getOwnPropertyDescriptor(object, key);
  if (found === undefined) return undefined;
  const value: unknown = 'value' in found ? found.value : found.get;
  return value !== value ? 'NaN' : value;
}
