import type { Brief } from './probe';

/** A number as shown among the operands: six digits, and a true minus sign. */
export const shown = (number: string): string => {
  const value = Number(number);
  if (!Number.isFinite(value)) return number.replace('Infinity', '∞').replace('-', '−');
  return String(Number(value.toPrecision(6))).replaceAll('-', '−');
};

/** An operand in a line: its value, or its shape and its first numbers. */
export function briefText(brief: Brief): string {
  if ('value' in brief) return shown(brief.value);
  if ('text' in brief) return brief.text;
  if ('names' in brief) return `{ ${brief.names.join(', ')} }`;
  if ('length' in brief) return `(${brief.length})`;
  const { shape, head, ofTensor } = brief;
  if (shape.length === 0) return `tensor () ${head.map(shown).join('')}`;
  const count = shape.reduce((product, size) => product * size, 1);
  const numbers = `[${head.map(shown).join(', ')}${count > head.length ? ', …' : ''}]`;
  const isShort = shape.length === 1 && count === head.length && !ofTensor;
  return isShort ? numbers : `${ofTensor ? 'tensor ' : ''}(${shape.join(', ')}) ${numbers}`;
}

/** The same for a number that the figure prints: with enough digits to be rounded to what is printed. */
export function shownAs(value: number, printed: string): string {
  const decimals = /^[−-]?\d+(?:\.(\d+))?$/.exec(printed)?.[1]?.length ?? 0;
  // as a reader rounds: half of the last digit goes up
  const rounds = (digits: number) => {
    const text = String(Number(value.toPrecision(digits)));
    return text.includes('e') || Math.round(Math.abs(Number(`${text}e${decimals}`))) === Math.round(Math.abs(Number(`${value.toFixed(decimals)}e${decimals}`))); // prettier-ignore
  };
  return rounds(6) ? shown(String(value)) : String(value).replaceAll('-', '−');
}

/** Whether an operand is a present input of the figure: by its name, or the same list of numbers under another name. */
export function isInput(state: Record<string, unknown>, name: string, brief: Brief): boolean {
  const value = state[name];
  if ('value' in brief) return typeof value === 'number' && String(value) === brief.value;
  if ('text' in brief) return String(value) === brief.text;
  if (!('shape' in brief)) return false;
  const count = brief.shape.reduce((product, size) => product * size, 1);
  const isLike = (list: unknown) =>
    Array.isArray(list) && count === list.length && brief.head.every((one, i) => String(list[i]) === one);
  return count > 2 ? Object.values(state).some(isLike) : isLike(value);
}
