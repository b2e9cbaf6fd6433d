import { applyEdits, type Edit } from '@cells/code/compiled';
import { operandsOf } from './operands';
import { isFunction, within, type Path, type Program } from './scopes';
import type { Station, Trail } from './trace';

/** An operand's value when a line was computed, in brief: a number or a word, or a shape and the first numbers. */
export type Brief =
  | { value: string }
  | { text: string }
  | { shape: number[]; head: string[]; ofTensor: boolean }
  /** A list or an object of other things. */
  | { names: string[] }
  | { length: number };

/** The operands of an expression when it gave the number. */
export type Operands = readonly [name: string, value: Brief][];

/**
 * What the probed code returns: the number, the index of the trail taken (−1 for none) and, as JSON, the operands at
 * each of its stations.
 */
export interface Said {
  number: number;
  taken: number;
  operands: string[];
}

/** Runs before the model. `at` evaluates an expression, and records its operands if it gave the wanted number. */
const before = (expected: string) => `
const expected_ = ${expected};
const seen_ = new Map();
let clock_ = 0;
const inside_ = (value, path) => path.reduce((part, step) => {
  if (part === null || part === undefined || typeof part !== 'object') return part;
  return ArrayBuffer.isView(part.data) && typeof step === 'number' ? part.data[step] : part[step];
}, value);
const same_ = (a) => Object.is(a, expected_) || Math.abs(a - expected_) <= 1e-9 * Math.abs(expected_);
const number_ = (value) => (value && ArrayBuffer.isView(value.data) && value.data.length === 1 ? value.data[0] : value);
const brief_ = (value) => {
  if (typeof value === 'number') return { value: String(value) };
  if (typeof value !== 'object' || value === null) return { text: String(value).slice(0, 40) };
  const data = ArrayBuffer.isView(value) ? value : ArrayBuffer.isView(value.data) ? value.data : null;
  if (data) return { shape: value.shape ? [...value.shape] : [data.length], head: Array.from(data.slice(0, 8), String), ofTensor: data !== value };
  if (!Array.isArray(value)) return { names: Object.keys(value).slice(0, 8) };
  const shape = [];
  for (let part = value; Array.isArray(part); part = part[0]) shape.push(part.length);
  const flat = value.slice(0, 9).flat(shape.length).slice(0, 8);
  return flat.every((one) => typeof one === 'number') ? { shape, head: flat.map(String), ofTensor: false } : { length: value.length };
};
const tried_ = (read) => {
  try {
    return read();
  } catch {
    return undefined; // a property of something missing, for which the line itself tests first
  }
};
const at_ = (wanted, run, operands) => {
  const start = clock_++;
  const of = operands.map(([name, read]) => [name, tried_(read)]);
  const value = run();
  const end = clock_++;
  for (const [id, path, isLast] of wanted) {
    if (!isLast && !same_(number_(inside_(value, path)))) continue;
    if (!seen_.has(id)) seen_.set(id, []);
    const known = seen_.get(id);
    if (!isLast && known.length >= 40) continue;
    if (known.length >= 4000) known.length = 2000;
    const list = of.filter(([, operand]) => typeof operand !== 'function' && operand !== undefined);
    const one = { start, end, operands: list.map(([name, operand]) => [name, brief_(operand)]) };
    if (isLast) known.unshift(one);
    else known.push(one);
  }
  return value;
};
const along_ = (ids) => {
  const found = [];
  for (const id of ids) {
    const outer = found.at(-1);
    const one = seen_.get(id)?.find(({ start, end }) => !outer || (start > outer.start && end < outer.end));
    if (!one) return [];
    found.push(one);
  }
  return found;
};
const said_ = (number, trails) => {
  const taken = trails.findIndex((ids) => along_(ids).length > 0);
  const operands = taken < 0 ? [] : along_(trails[taken]).map((one) => JSON.stringify(one.operands));
  return { number, taken, operands };
};
`;

/** The code with a probe around every expression of the trails; its value, `Said`, is what they recorded. */
export function probed(program: Program, trails: readonly Trail[], expected: number): string {
  const stations = new Map<Station['expression'], [id: string, path: Path, isLast: boolean][]>();
  const ids = trails.map((trail, t) =>
    trail.map(({ expression, path, isLast = false }, i) => {
      const id = `${t}.${i}`;
      stations.set(expression, [...(stations.get(expression) ?? []), [id, path, isLast]]);
      return id;
    }),
  );
  const last = program.body.at(-1)!;
  const edits: Edit[] = [];
  // an outer expression opens before an inner one that starts at the same place, and closes after it
  const ordered = [...stations].sort(([a], [b]) => a.start - b.start || b.end - a.end);
  const opens = new Map<number, string>();
  const closes = new Map<number, string>();
  for (const [expression, wanted] of ordered) {
    if (within(expression, (inner) => !isFunction(inner)).some(({ type }) => /^(Yield|Await)/.test(type))) continue;
    const parent = program.parents.get(expression);
    const key = parent?.type === 'Property' && parent.shorthand ? `${String(expression.name)}: ` : '';
    const operands = operandsOf(program, expression).map((text) => `[${JSON.stringify(text)}, () => ${text}]`);
    opens.set(expression.start, `${opens.get(expression.start) ?? ''}${key}at_(${JSON.stringify(wanted)}, () => (`);
    closes.set(expression.end, `), [${operands.join(', ')}])${closes.get(expression.end) ?? ''}`);
  }
  const { start, end } = last.expression as Station['expression'];
  opens.set(start, `const number_of_ = (${opens.get(start) ?? ''}`);
  closes.set(end, `${closes.get(end) ?? ''})`);
  for (const [at, text] of opens) edits.push({ start: at, end: at, text });
  for (const [at, text] of closes) edits.push({ start: at, end: at, text });
  const tail = `\n;said_(number_of_, ${JSON.stringify(ids)})`;
  return `${before(written(expected))}${applyEdits(program.source, edits)}${tail}`;
}

/** A number as code. */
export const written = (value: number): string => (Object.is(value, -0) ? '-0' : String(value));
