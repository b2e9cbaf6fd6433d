import {
  append,
  apply,
  getOwnPropertyDescriptor,
  getPrototypeOf,
  isPrototypeOf,
  min,
  toText,
  uncurry,
} from './primordials';

/** What a built-in object holds besides its properties. */
export type Contents =
  | { text: string }
  | { size: number; items: unknown[] }
  | { size: number; pairs: [key: unknown, value: unknown][] }
  | 'hidden';

type Look = (value: object, most: number) => Contents;
type Method = (value: object, ...args: unknown[]) => unknown;
interface Iterator {
  next(): { done: boolean; value: unknown };
}

const globals = globalThis as unknown as Record<string, { prototype: object } | undefined>;
const looks: [prototype: object, look: Look][] = [];

/** Registers how to inspect the objects of a type, if the browser has the type. */
function know(name: string, look: (prototype: object) => Look) {
  const prototype = globals[name]?.prototype;
  if (prototype) append(looks, [prototype, look(prototype)]);
}

const method = (prototype: object, name: string) =>
  uncurry(getOwnPropertyDescriptor(prototype, name)!.value as () => unknown) as Method;
const getter = (prototype: object, name: string) =>
  uncurry(getOwnPropertyDescriptor(prototype, name)!.get! as () => unknown) as Method;

/** Goes through an iterator of this kind, up to `most` items. */
function walker(prototype: object, entries: string) {
  const begin = method(prototype, entries) as (value: object) => object;
  const { next } = getPrototypeOf(begin(new (prototype.constructor as new () => object)())) as Iterator;
  return (value: object, most: number): unknown[] => {
    const iterator = begin(value);
    const found: unknown[] = [];
    while (found.length < most) {
      const step = apply(next, iterator as Iterator, []);
      if (step.done) break;
      append(found, step.value);
    }
    return found;
  };
}

know('Map', (prototype) => {
  const walk = walker(prototype, 'entries') as (value: object, most: number) => [unknown, unknown][];
  const size = getter(prototype, 'size') as (value: object) => number;
  return (value, most) => ({ size: size(value), pairs: walk(value, most) });
});
know('Set', (prototype) => {
  const walk = walker(prototype, 'values');
  const size = getter(prototype, 'size') as (value: object) => number;
  return (value, most) => ({ size: size(value), items: walk(value, most) });
});
for (const name of ['URLSearchParams', 'Headers', 'FormData'])
  know(name, (prototype) => {
    const walk = walker(prototype, 'entries') as (value: object, most: number) => [unknown, unknown][];
    return (value) => {
      const pairs = walk(value, 10_000);
      return { size: pairs.length, pairs };
    };
  });

const Bytes = Uint8Array;
const bytesOf = (buffer: ArrayBuffer, from: number, length: number, most: number): Contents => {
  const bytes = new Bytes(buffer, from, min(length, most));
  const items: number[] = [];
  for (let i = 0; i < min(length, most); i++) append(items, bytes[i]);
  return { size: length, items };
};
know('ArrayBuffer', (prototype) => {
  const length = getter(prototype, 'byteLength') as (value: object) => number;
  return (value, most) => bytesOf(value as ArrayBuffer, 0, length(value), most);
});
know('DataView', (prototype) => {
  const [buffer, from, length] = ['buffer', 'byteOffset', 'byteLength'].map((name) => getter(prototype, name));
  return (value, most) => bytesOf(buffer(value) as ArrayBuffer, from(value) as number, length(value) as number, most);
});
know('Blob', (prototype) => {
  const [size, type] = ['size', 'type'].map((name) => getter(prototype, name));
  return (value) => ({
    size: 2,
    pairs: [
      ['size', size(value)],
      ['type', type(value)],
    ],
  });
});

for (const name of ['Number', 'String', 'Boolean', 'Symbol', 'BigInt'])
  know(name, (prototype) => {
    const valueOf = method(prototype, 'valueOf');
    return (value) => ({ size: 1, items: [valueOf(value)] });
  });

know('Date', (prototype) => {
  const [time, text] = ['getTime', 'toISOString'].map((name) => method(prototype, name));
  return (value) => ({ text: time(value) === time(value) ? `Date ${toText(text(value))}` : 'Invalid Date' });
});
know('RegExp', (prototype) => {
  const [source, flags] = ['source', 'flags'].map((name) => getter(prototype, name));
  return (value) => ({ text: `/${toText(source(value))}/${toText(flags(value))}` });
});
know('URL', (prototype) => {
  const address = getter(prototype, 'href');
  return (value) => ({ text: `URL ${toText(address(value))}` });
});

know('WeakRef', (prototype) => {
  const target = method(prototype, 'deref');
  return (value) => ({ size: 1, items: [target(value)] });
});
// the contents of these cannot be seen, or only by consuming them
for (const name of ['WeakMap', 'WeakSet', 'Promise']) know(name, () => () => 'hidden');
const iterators = [[][Symbol.iterator](), (async function* () {})()];
for (const iterator of iterators) {
  const own = getPrototypeOf(iterator)!;
  // the common prototype of all iterators; likewise for asynchronous generators
  const common = iterator === iterators[0] ? getPrototypeOf(own)! : getPrototypeOf(getPrototypeOf(own)!)!;
  append(looks, [common, () => 'hidden']);
}

/** The contents of a value of a known type, unless it only pretends to be one; otherwise null. */
export function contentsOf(value: object, most: number): Contents | null {
  for (let i = 0; i < looks.length; i++) {
    if (!isPrototypeOf(looks[i][0], value)) continue;
    try {
      return looks[i][1](value, most);
    } catch {
      return null;
    }
  }
  return null;
}
