import { Tensor } from '../../../lib/engine/tensor';
import type { Field, Inert, InertLimits } from '../run/inert';
import { contentsOf } from './contents';
import {
  append,
  apply,
  get,
  getOwnPropertyDescriptor,
  getPrototypeOf,
  hasOwn,
  isArray,
  isInstance,
  min,
  ownKeys,
  slice,
  toText,
  uncurry,
} from './primordials';

const plain = Object.prototype;
const anyFunction = Function.prototype;
const typedArray = getPrototypeOf(Float32Array.prototype)!;
const lengthOfTyped = getOwnPropertyDescriptor(typedArray, 'length')!.get!;
const tagOfTyped = getOwnPropertyDescriptor(typedArray, Symbol.toStringTag)!.get!;
const { toStringTag } = Symbol;
const sourceOf = uncurry(anyFunction.toString as () => string);

/** The most slots of a list that are searched for items. */
const mostHoles = 10_000;
/** Lists up to this length are searched for properties besides their items. */
const shortList = 1_000;

/** Describes any value without keeping a reference to it. Never throws, whatever the value does when inspected. */
export function describe(value: unknown, limits: InertLimits): Inert {
  return new Description(limits).of(value, 0);
}

class Description {
  #left: number;
  #above: object[] = [];

  constructor(readonly limits: InertLimits) {
    this.#left = limits.parts;
  }

  of(value: unknown, depth: number): Inert {
    if (--this.#left < 0) return { kind: 'cut' };
    switch (typeof value) {
      case 'undefined':
        return { kind: 'undefined' };
      case 'number':
        return { kind: 'number', value };
      case 'boolean':
        return { kind: 'boolean', value };
      case 'string':
        return this.#text(value);
      case 'bigint':
      case 'symbol':
        return { kind: typeof value as 'bigint', text: cut(toText(value), this.limits.text) };
      case 'function':
        return functionOf(value);
    }
    if (value === null) return { kind: 'null' };
    for (let i = 0; i < this.#above.length; i++) if (this.#above[i] === value) return { kind: 'itself' };
    append(this.#above, value as object);
    try {
      return this.#object(value as object, depth);
    } catch {
      return { kind: 'unreadable' };
    } finally {
      this.#above.length--;
    }
  }

  #text(value: string): Inert {
    const text = slice(value, 0, this.limits.text);
    this.#left -= text.length / 1_000;
    return { kind: 'string', text, length: value.length };
  }

  #object(value: object, depth: number): Inert {
    if (isInstance(value, Error)) return this.#error(value, depth);
    if (isInstance(value, Tensor)) return this.#tensor(value);
    if (depth >= this.limits.depth) return { kind: 'cut' };
    const typed = apply(tagOfTyped, value, []) as string | undefined;
    if (typed !== undefined) return this.#numbers(value, typed, depth);
    if (isArray(value)) return this.#list(value, depth);
    const above = getPrototypeOf(value);
    const contents = above === plain || above === null ? null : contentsOf(value, this.limits.itemsPerList);
    if (contents === 'hidden') return { kind: 'literal', text: `${classOf(value)} { … }` };
    if (contents && 'text' in contents) return { kind: 'literal', text: cut(contents.text, this.limits.text) };
    if (contents) return this.#collection(value, contents, depth);
    const { size, fields } = this.#fields(value, depth);
    return { kind: 'record', name: classOf(value), size, entries: fields };
  }

  #error(value: Error, depth: number): Inert {
    const name = nameOfError(value);
    const message = textIn(value, 'message');
    const fields: Field[] = [];
    if (depth < this.limits.depth) {
      const parts = ['cause', 'errors'];
      for (let i = 0; i < parts.length; i++) {
        const part = getOwnPropertyDescriptor(value, parts[i]);
        if (part && !part.enumerable) append(fields, [parts[i], this.#part(part, depth)]);
      }
      const others = this.#fields(value, depth, 'name', 'message', 'stack').fields;
      for (let i = 0; i < others.length; i++) append(fields, others[i]);
    }
    return { kind: 'error', text: name && message ? `${name}: ${message}` : name || message, fields };
  }

  #tensor(value: Tensor): Inert {
    const { data, shape } = value;
    const size = apply(lengthOfTyped, data, []) as number;
    const count = min(size, this.#left, this.limits.itemsPerList * 10);
    const numbers: number[] = [];
    for (let i = 0; i < count; i++) append(numbers, data[i]);
    this.#left -= count;
    const sizes: number[] = [];
    for (let i = 0; i < min(shape.length, 8); i++) append(sizes, +shape[i]);
    return { kind: 'tensor', shape: sizes, dtype: slice(toText(value.dtype), 0, 20), data: numbers };
  }

  #numbers(value: object, name: string, depth: number): Inert {
    const length = apply(lengthOfTyped, value, []) as number;
    const items: Inert[] = [];
    for (let i = 0; i < min(length, this.limits.itemsPerList) && this.#left > 0; i++)
      append(items, this.of((value as unknown[])[i], depth + 1));
    return { kind: 'list', name, length, items, fields: [] };
  }

  #list(value: object, depth: number): Inert {
    const length = getOwnPropertyDescriptor(value, 'length')!.value as number;
    const items: Inert[] = [];
    let holes = 0;
    const closeHoles = () => {
      if (holes > 0) append(items, { kind: 'holes', count: holes });
      holes = 0;
    };
    for (let i = 0; i < min(length, this.limits.itemsPerList + mostHoles); i++) {
      if (items.length >= this.limits.itemsPerList || this.#left <= 0) break;
      const part = getOwnPropertyDescriptor(value, i);
      if (part) {
        closeHoles();
        append(items, this.#part(part, depth));
      } else holes++;
    }
    closeHoles();
    const fields = length <= shortList ? this.#fields(value, depth, length).fields : [];
    return { kind: 'list', name: classOf(value), length, items, fields };
  }

  #collection(
    value: object,
    contents: { size: number; items: unknown[] } | { size: number; pairs: [unknown, unknown][] },
    depth: number,
  ): Inert {
    const items: Inert[] = [];
    const given = 'pairs' in contents ? contents.pairs : contents.items;
    for (let i = 0; i < given.length && this.#left > 0; i++) {
      if ('pairs' in contents) {
        const key = this.of(contents.pairs[i][0], depth + 1);
        append(items, { kind: 'pair', items: [key, this.of(contents.pairs[i][1], depth + 1)] });
      } else append(items, this.of(given[i], depth + 1));
    }
    return { kind: 'collection', name: classOf(value), size: contents.size, items };
  }

  /** The properties that a `for … in` or a spread would find, except for these names or indices below this one. */
  #fields(value: object, depth: number, ...known: (string | number)[]): { size: number; fields: Field[] } {
    const keys = ownKeys(value);
    const fields: Field[] = [];
    let size = 0;
    for (let i = typeof known[0] === 'number' ? firstName(keys, known[0]) : 0; i < keys.length; i++) {
      const key = keys[i];
      if (isOneOf(key, known)) continue;
      const part = getOwnPropertyDescriptor(value, key);
      if (!part?.enumerable) continue;
      size++;
      if (fields.length >= this.limits.itemsPerList || this.#left <= 0) continue;
      const name = typeof key === 'string' ? slice(key, 0, 100) : `[${slice(toText(key), 0, 100)}]`;
      append(fields, [name, this.#part(part, depth)]);
    }
    return { size, fields };
  }

  /** The value of a property. Accessors are not called, because they may do anything. */
  #part(part: PropertyDescriptor, depth: number): Inert {
    if (hasOwn(part, 'value')) return this.of(part.value, depth + 1);
    return { kind: 'literal', text: part.get ? (part.set ? '[Getter/Setter]' : '[Getter]') : '[Setter]' };
  }
}

const cut = (text: string, most: number) => (text.length > most ? `${slice(text, 0, most)}…` : text);

/** Where the indices in a list's keys, at most `length` of them, end. */
function firstName(keys: PropertyKey[], length: number): number {
  let i = 0;
  while (i < min(keys.length, length) && typeof keys[i] === 'string' && +(keys[i] as string) < length) i++;
  return i;
}

function isOneOf(key: PropertyKey, known: (string | number)[]): boolean {
  for (let i = 0; i < known.length; i++) if (known[i] === key) return true;
  return false;
}

function textIn(value: object, key: string): string {
  try {
    const text: unknown = get(value, key);
    return typeof text === 'string' ? slice(text, 0, 2_000) : '';
  } catch {
    return '';
  }
}

/** The name of an error: of its class, if it has none of its own. */
export function nameOfError(error: Error): string {
  const given = textIn(error, 'name');
  return given === 'Error' || given === '' ? classOf(error) || given : given;
}

/** A data property, the object's own or inherited. */
function valueIn(value: object | null, key: PropertyKey): unknown {
  for (let object = value, i = 0; object !== null && i < 100; object = getPrototypeOf(object), i++) {
    const found = getOwnPropertyDescriptor(object, key);
    if (found) return hasOwn(found, 'value') ? found.value : undefined;
  }
  return undefined;
}

const nameOf = (maker: unknown): string => {
  const name = typeof maker === 'function' ? valueIn(maker, 'name') : '';
  return typeof name === 'string' ? slice(name, 0, 100) : '';
};

/** The name of a value's class; if it has none, the name that it gives itself. */
function classOf(value: object): string {
  const name = nameOf(valueIn(getPrototypeOf(value), 'constructor'));
  if (name !== '' && name !== 'Object') return name;
  const tag = valueIn(value, toStringTag);
  return typeof tag === 'string' && tag !== '' ? slice(tag, 0, 100) : name;
}

function functionOf(value: object): Inert {
  try {
    const name = nameOf(value);
    if (slice(sourceOf(value as () => void), 0, 5) !== 'class') return { kind: 'function', text: name };
    const parent = getPrototypeOf(value);
    const base = parent === anyFunction || parent === null ? '' : nameOf(parent);
    return { kind: 'literal', text: `class ${name || '(…)'}${base && ` extends ${base}`}` };
  } catch {
    return { kind: 'unreadable' };
  }
}
