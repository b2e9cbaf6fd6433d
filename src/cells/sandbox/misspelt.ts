import { Tensor } from '../../../lib/engine/tensor';
import { lacksArrow } from '../code/arrows';
import { nearestName } from '../run/nearestName';

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

/** Names shorter than this are like too many others. */
const shortest = 3;

/**
 * The name that was meant where an error says that there is none: a method, for `x.sofmax is not a function`; for
 * `sofmax is not defined`, a word of the cell's code or an export of the library, or the arrow of a function that takes
 * what is not defined. Undefined if none is alike.
 */
export function meantName(message: string, code: string, library: object): string | undefined {
  const [, method] = /\.([\w$]+) is not a function/.exec(message) ?? [];
  const [, variable] = /^(?:Can't find variable: )?([\w$]+)(?: is not defined)?$/.exec(message) ?? [];
  if (variable && lacksArrow(variable, code)) return '=>';
  const name = method ?? variable ?? '';
  if (name.length < shortest) return undefined;
  const known = method
    ? [Tensor.prototype, ...builtIn].flatMap((owner) => Object.getOwnPropertyNames(owner))
    : [...(code.match(/[\w$]+/g) ?? []), ...Object.keys(library), ...Object.getOwnPropertyNames(globalThis)];
  // a method of a tensor, called of a list, is not misspelt
  if (method && known.includes(name)) return undefined;
  return nearestName(
    name,
    known.filter((other) => other !== name && other.length >= shortest),
  );
}
