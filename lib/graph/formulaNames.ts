import type { OpName } from './expression';

/** The functions that a formula may name. */
export const functions: ReadonlyMap<string, OpName> = new Map<string, OpName>([
  ['exp', 'exp'],
  ['log', 'log'],
  ['ln', 'log'],
  ['sqrt', 'sqrt'],
  ['sin', 'sin'],
  ['cos', 'cos'],
  ['tanh', 'tanh'],
  ['sigmoid', 'sigmoid'],
  ['σ', 'sigmoid'],
  ['relu', 'relu'],
  ['ReLU', 'relu'],
  ['abs', 'abs'],
  ['max', 'maximum'],
  ['min', 'minimum'],
  ['pow', 'pow'],
]);

export const constants: ReadonlyMap<string, number> = new Map([
  ['e', Math.E],
  ['pi', Math.PI],
  ['Pi', Math.PI],
  ['PI', Math.PI],
  ['π', Math.PI],
]);

/** Names that elsewhere mean something that cannot be computed with. */
export const noNumbers: ReadonlySet<string> = new Set(
  'NaN nan NAN Infinity infinity Inf inf INF undefined null NULL None nil true false True False'.split(' '),
);

/** The calling form of each function. */
export const calls: Partial<Record<OpName, string>> = { maximum: '(x, y)', minimum: '(x, y)', pow: '(x, 2)' };
export const exampleOf = (name: string) => name + (calls[functions.get(name)!] ?? '(x)');

const table = (rows: string) =>
  new Map(
    rows
      .trim()
      .split('\n')
      .map((row) => row.trim().split(/ *: */))
      .map(([names, form]) => [names.split(' '), form] as const)
      .flatMap(([names, form]) => names.map((name) => [name, form] as const)),
  );

/** Names of functions in other languages and books, including functions missing here, and what to write instead. */
const elsewhere = table(`
  sine sen: sin(x)
  cosine: cos(x)
  tan: sin(x) / cos(x)
  cot: cos(x) / sin(x)
  secant: 1 / cos(x)
  csc cosec: 1 / sin(x)
  sinh: (exp(x) - exp(-x)) / 2
  cosh: (exp(x) + exp(-x)) / 2
  coth: 1 / tanh(x)
  sech: 2 / (exp(x) + exp(-x))
  csch: 2 / (exp(x) - exp(-x))
  sgn sign signum: x / abs(x)
  lg log10: log(x) / log(10)
  lb log2: log(x) / log(2)
  log1p: log(1 + x)
  exp2: 2^x
  expm1: exp(x) - 1
  sqr: x^2
  cbrt: x^(1/3)
  rsqrt: 1 / sqrt(x)
  fabs absolute: abs(x)
  fmax: max(x, y)
  fmin: min(x, y)
  logistic sigm: sigmoid(x)
  relu6: min(relu(x), 6)
  softplus: log(1 + exp(x))
  silu swish: x * sigmoid(x)
  mish: x * tanh(log(1 + exp(x)))
  elu: max(0, x) + min(0, exp(x) - 1)
  leakyrelu leaky_relu lrelu: max(x, 0.1 x)
  hardtanh: max(-1, min(1, x))
  softsign: x / (1 + abs(x))
`);

/** Functions that are missing here and cannot be written, some with a similar one that exists. */
const missing = table(`
  arctan atan atan2: tanh(x)
  gelu: x * sigmoid(1.7 x)
  floor ceil ceiling round trunc mod factorial softmax argmax argmin:
  arcsin asin arccos acos arctanh atanh arcsinh asinh arccosh acosh erf:
`);

/** The same for names that may also be inputs: they are functions only before a bracket. */
const called = table(`
  square squared: x^2
  root: x^(1/2)
  power: x^2
  sum add plus: x + y
  sub minus subtract: x - y
  mul times mult multiply prod product: x * y
  div divide: x / y
  neg negative: -x
  mean avg average: (x + y) / 2
  norm hypot: sqrt(x^2 + y^2)
  maximum: max(x, y)
  minimum: min(x, y)
  inv reciprocal: 1 / x
  sec: 1 / cos(x)
  rectifier: relu(x)
  sigma: sigmoid(x)
  logit: log(x / (1 - x))
`);

const one = (name: string) => [...name].length === 1;

/** Advice about a name. */
interface Advice {
  code: 'function' | 'function-write' | 'function-like';
  forms: string[];
}

/** Advice about a name that can only be a function; undefined for any other. */
export function functionMeant(name: string): Advice | undefined {
  if (one(name) || functions.has(name)) return undefined;
  const small = name.toLowerCase();
  const like = missing.get(small);
  if (like !== undefined) return like ? { code: 'function-like', forms: [like] } : { code: 'function', forms: [] };
  const form = elsewhere.get(small) ?? (functions.has(small) ? exampleOf(small) : undefined);
  return form === undefined ? undefined : { code: 'function-write', forms: [form] };
}

const glued = new RegExp(`^(\\p{L}?)(${[...functions.keys()].join('|')})([xyzuvwθ]\\d*)$`, 'u');

/** What to write for `sinx` and `xsinx`; undefined for any other name. */
export function functionGlued(name: string): string | undefined {
  const [, factor, known, value] = glued.exec(name) ?? [];
  if (!known || calls[functions.get(known)!]) return undefined;
  return `${factor && `${factor} `}${known}(${value})`;
}

/** Advice about an unknown function. */
export function functionNear(name: string): Advice {
  const small = name.toLowerCase();
  const other = called.get(small);
  const known = [...functions.keys()].filter((word) => !one(word));
  const near = known.find((word) => isNear(small, word.toLowerCase()));
  const end = known.find((word) => name.endsWith(word) && one(name.slice(0, -word.length)));
  const forms = other
    ? [other]
    : [...(end ? [`${name.slice(0, -end.length)} * ${exampleOf(end)}`] : []), ...(near ? [exampleOf(near)] : [])];
  return { code: forms.length > 0 ? 'function-write' : 'function', forms };
}

/** Whether two names differ by one added, missing, wrong or swapped letter. */
function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  return (left.length <= 1 && right.length <= 1) || (left.length === 2 && left === right[1] + right[0]);
}
