/**
 * Built-in functions, saved before a reader's code runs. Code in the sandbox that must work whatever the reader has
 * patched uses only these, plain loops and index access, and no methods of built-in objects.
 */
export const { apply, getPrototypeOf, getOwnPropertyDescriptor, deleteProperty, ownKeys, get } = Reflect;
export const { isArray } = Array;
export const { hasOwn } = Object;
export const { min, max } = Math;
export const toText = String;
export const evaluate = eval; // under another name it runs in the global scope
export const now = performance.now.bind(performance);

type Uncurried<F> = F extends (this: infer This, ...args: infer Args) => infer Result
  ? (self: This, ...args: Args) => Result
  : never;

/** Turns a method into a function of its object that cannot be affected by a patched `call` or `apply`. */
export const uncurry = <F extends (...args: never[]) => unknown>(method: F) =>
  ((self: unknown, ...args: unknown[]) => apply(method, self, args)) as Uncurried<F>;

export const slice = uncurry(String.prototype.slice) as (text: string, from: number, to?: number) => string;
export const indexOf = uncurry(String.prototype.indexOf) as (text: string, part: string) => number;
export const match = uncurry(RegExp.prototype.exec) as (pattern: RegExp, text: string) => RegExpExecArray | null;
export const isPrototypeOf = uncurry(Object.prototype.isPrototypeOf as (value: unknown) => boolean) as (
  prototype: object,
  value: unknown,
) => boolean;
const hasInstance = uncurry(Function.prototype[Symbol.hasInstance] as (value: unknown) => boolean);

/** `value instanceof type`, even if `Symbol.hasInstance` has been patched. */
export const isInstance = <T>(value: unknown, type: abstract new (...args: never[]) => T): value is T =>
  (hasInstance as (type: unknown, value: unknown) => boolean)(type, value);

const { defineProperty } = Reflect;

/** Appends to a list without triggering a setter on `Array.prototype`. */
export function append<T>(list: T[], value: T) {
  defineProperty(list, list.length, {
    value,
    writable: true,
    enumerable: true,
    configurable: true,
    __proto__: null,
  } as PropertyDescriptor);
}
