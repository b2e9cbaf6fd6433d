import { Tensor } from '../../../lib/engine/tensor';
import { likeName } from '../run/nearestName';

const builtIn = [
  Array.prototype,
  String.prototype,
  Number.prototype,
  Map.prototype,
  Set.prototype,
  Math,
  Object,
  Array,
];

/**
 * The name that was meant where an error says that there is none: a method, for `x.sofmax is not a function`; for
 * `sofmax is not defined`, what `meant` says the code may mean, or an export of the library that is not withheld.
 * Undefined if none is alike.
 */
export function meantName(
  message: string,
  meant: Readonly<Record<string, string>>,
  library: object,
  withheld: readonly string[] = [],
): string | undefined {
  const [, method] = /\.([\w$]+) is not a function/.exec(message) ?? [];
  const [, variable] = /^(?:Can't find variable: )?([\w$]+)(?: is not defined)?$/.exec(message) ?? [];
  const own = variable !== undefined && Object.hasOwn(meant, variable) ? meant[variable] : undefined;
  if (own === '=>') return own;
  const name = method ?? variable ?? '';
  const known = method
    ? [Tensor.prototype, ...builtIn].flatMap((owner) => Object.getOwnPropertyNames(owner))
    : [...(own === undefined ? [] : [own]), ...exported(library, withheld), ...Object.getOwnPropertyNames(globalThis)];
  // a method of a tensor, called of a list, is not misspelt
  if (method && known.includes(name)) return undefined;
  return likeName(name, known);
}

/** What a cell can import: not what it is to write itself. */
export const exported = (library: object, withheld: readonly string[]): string[] =>
  Object.keys(library).filter((name) => !withheld.includes(name));
