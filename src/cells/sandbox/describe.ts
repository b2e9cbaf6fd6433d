import { Tensor } from '../../../lib/tensor';
import type { Inert, InertLimits } from '../inert';
import {
  append,
  apply,
  get,
  getOwnPropertyDescriptor,
  getPrototypeOf,
  isArray,
  isInstance,
  min,
  ownKeys,
  slice,
  toText,
} from './primordials';

const typedArray = getPrototypeOf(Float32Array.prototype)!;
const lengthOfTyped = getOwnPropertyDescriptor(typedArray, 'length')!.get!;
const tagOfTyped = getOwnPropertyDescriptor(typedArray, Symbol.toStringTag)!.get!;

/** Describes any value without keeping hold of it. Never throws, whatever the value does when it is looked at. */
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
        return { kind: typeof value as 'bigint', text: slice(toText(value), 0, 200) };
    }
    if (value === null) return { kind: 'null' };
    try {
      return this.#object(value as object, depth);
    } catch {
      return { kind: 'unreadable' };
    }
  }

  #text(value: string): Inert {
    const text = slice(value, 0, this.limits.text);
    this.#left -= text.length / 1_000;
    return { kind: 'string', text, length: value.length };
  }

  #object(value: object, depth: number): Inert {
    if (typeof value === 'function') return { kind: 'function', text: nameIn(value, 'name') };
    for (let i = 0; i < this.#above.length; i++) if (this.#above[i] === value) return { kind: 'itself' };
    if (isInstance(value, Error))
      return { kind: 'error', text: `${nameIn(value, 'name')}: ${nameIn(value, 'message')}` };
    if (isInstance(value, Tensor)) return this.#tensor(value);
    if (depth >= this.limits.depth) return { kind: 'cut' };
    append(this.#above, value);
    try {
      const typed = apply(tagOfTyped, value, []) as string | undefined;
      if (typed !== undefined) return this.#list(value, apply(lengthOfTyped, value, []), typed, depth);
      if (isArray(value)) return this.#list(value, (value as unknown[]).length, 'Array', depth);
      return this.#record(value, depth);
    } finally {
      this.#above.length--;
    }
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

  #list(value: object, length: number, name: string, depth: number): Inert {
    const items: Inert[] = [];
    for (let i = 0; i < min(length, this.limits.itemsPerList) && this.#left > 0; i++) {
      append(items, this.#part(value, toText(i), depth));
    }
    return { kind: 'list', name, length, items };
  }

  #record(value: object, depth: number): Inert {
    const keys = ownKeys(value);
    const entries: [string, Inert][] = [];
    let size = 0;
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i];
      if (typeof key !== 'string' || !getOwnPropertyDescriptor(value, key)?.enumerable) continue;
      size++;
      if (entries.length < this.limits.itemsPerList && this.#left > 0) {
        append(entries, [slice(key, 0, 100), this.#part(value, key, depth)]);
      }
    }
    return { kind: 'record', name: classOf(value), size, entries };
  }

  #part(value: object, key: string, depth: number): Inert {
    try {
      return this.of(get(value, key), depth + 1);
    } catch {
      return { kind: 'unreadable' };
    }
  }
}

function nameIn(value: object, key: string): string {
  try {
    const name: unknown = get(value, key);
    return typeof name === 'string' ? slice(name, 0, 2_000) : '';
  } catch {
    return '';
  }
}

function classOf(value: object): string {
  const maker: unknown = get(value, 'constructor');
  return typeof maker === 'function' ? nameIn(maker, 'name') : '';
}
