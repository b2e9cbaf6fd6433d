import { Tensor } from '../../../lib/tensor';
import type { Plain } from '../protocol';

const longest = 4000;
const mostItems = 100;
const mostNumbers = 100_000;

/** Says in a line of text what a value is. Never throws, whatever the value does when it is looked at. */
export function describe(value: unknown): string {
  try {
    const text = write(value, 0, []);
    return text.length > longest ? `${text.slice(0, longest)} …` : text;
  } catch {
    return '(cannot be shown)';
  }
}

function write(value: unknown, depth: number, above: object[]): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, longest));
  if (typeof value === 'number') return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(6)));
  if (typeof value === 'function') return `function ${String(value.name)}`;
  if (typeof value !== 'object' || value === null) return String(value);
  if (above.includes(value)) return '(itself)';
  if (value instanceof Tensor) return `tensor (${value.shape.join(', ')}) ${write(value.tolist(), depth, above)}`;
  if (value instanceof Error) return `${value.name}: ${value.message}`;
  if (depth > 5) return '…';
  const inner = (part: unknown) => write(part, depth + 1, [...above, value]);
  if (Array.isArray(value) || ArrayBuffer.isView(value)) {
    const items = Array.from(value as ArrayLike<unknown>)
      .slice(0, mostItems)
      .map(inner);
    const rest = (value as unknown as ArrayLike<unknown>).length - items.length;
    return `[${items.join(', ')}${rest > 0 ? `, … ${rest} more` : ''}]`;
  }
  const entries = Object.entries(value).slice(0, mostItems);
  return `{ ${entries.map(([key, part]) => `${key}: ${inner(part)}`).join(', ')} }`;
}

/** A value as numbers with a shape, for grading; anything else as its description. */
export function plainOf(value: unknown): Plain {
  if (typeof value === 'number') return { type: 'number', value };
  if (value instanceof Tensor && value.data.length <= mostNumbers) {
    return { type: 'numbers', shape: [...value.shape], data: [...value.data] };
  }
  if (Array.isArray(value)) {
    const shape: number[] = [];
    for (let part: unknown = value; Array.isArray(part); part = part[0]) shape.push(part.length);
    const data = value.flat(Infinity) as unknown[];
    const size = shape.reduce((product, n) => product * n, 1);
    if (data.length === size && size <= mostNumbers && data.every((entry) => typeof entry === 'number')) {
      return { type: 'numbers', shape, data: data as number[] };
    }
  }
  return { type: 'other', text: describe(value) };
}
