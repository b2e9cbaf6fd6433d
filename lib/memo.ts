/**
 * A function that remembers its latest results: called again with equal arguments, it returns the same result. Numbers,
 * strings, arrays and plain objects are equal when their contents are; anything else, such as a typed array of pixels,
 * is equal only to itself. Everything the result depends on must be among the arguments; `most` results are kept.
 * @category computing
 * @example
 * memo((x: number) => x * x)(3) // 9
 */
/* @__NO_SIDE_EFFECTS__ -- a page that uses only a model's constants leaves the rest out */
export function memo<Args extends readonly unknown[], Result>(
  make: (...args: Args) => Result,
  { most = 1 }: { most?: number } = {},
): (...args: Args) => Result {
  const kept: { args: unknown; result: Result }[] = []; // the latest is last
  return (...args) => {
    const at = kept.findIndex((one) => isEqual(one.args, args));
    // the caller may change its lists afterwards
    const entry = at < 0 ? { args: copyOf(args), result: make(...args) } : kept.splice(at, 1)[0];
    kept.push(entry);
    if (kept.length > most) kept.shift();
    return entry.result;
  };
}

const isPlain = (value: unknown): value is object =>
  Array.isArray(value) || Object.getPrototypeOf(value ?? 0) === Object.prototype;

function isEqual(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (!isPlain(a) || !isPlain(b) || Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [a, b] as Record<string, unknown>[];
  const keys = Object.keys(left);
  if (keys.length !== Object.keys(right).length) return false;
  return keys.every((key) => Object.hasOwn(right, key) && isEqual(left[key], right[key]));
}

function copyOf(value: unknown): unknown {
  if (!isPlain(value)) return value;
  if (Array.isArray(value)) return value.map(copyOf);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, copyOf(part)]));
}
