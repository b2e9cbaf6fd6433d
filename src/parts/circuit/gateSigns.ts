import { formatShort } from '@ui/number';

const alone: Record<string, string> = {
  add: '+',
  sub: '−',
  mul: '×',
  div: '÷',
  pow: '^',
  maximum: 'max',
  minimum: 'min',
  neg: '×−1',
  exp: 'exp',
  log: 'ln',
  sqrt: '√',
  sin: 'sin',
  cos: 'cos',
  tanh: 'tanh',
  sigmoid: 'σ',
  relu: 'relu',
  abs: '|·|',
};

const brief = (value: number) => (Number.isInteger(value) && Math.abs(value) < 1e4 ? String(value).replace('-', '−') : formatShort(value)); // prettier-ignore

/** The sign of a gate: its op, with the fixed number on its left or right, if there is one. */
export function gateSign(op: string, left: number | null = null, right: number | null = null): string {
  const sign = alone[op] ?? op;
  if (left === null && right === null) return sign;
  if (op === 'maximum' || op === 'minimum') return `${sign} ${brief((left ?? right)!)}`;
  // addition and multiplication commute: the fixed number goes last
  if (left !== null && (op === 'add' || op === 'mul')) return `${sign}${brief(left)}`;
  const infix = op === 'div' ? '/' : sign;
  return left !== null ? `${brief(left)}${infix}·` : op === 'pow' ? `·^${brief(right!)}` : `${sign}${brief(right!)}`;
}
