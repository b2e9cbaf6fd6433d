import type { Brief } from './probe';

/** A number as it is shown among the operands: six digits, and a true minus sign. */
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

/** Whether an operand is a value as it stands in the figure's state. */
export function isBriefOf(value: unknown, brief: Brief): boolean {
  if ('value' in brief) return typeof value === 'number' && String(value) === brief.value;
  if ('text' in brief) return String(value) === brief.text;
  if (!('shape' in brief) || !Array.isArray(value)) return false;
  return (
    brief.shape.length === 1 &&
    brief.shape[0] === value.length &&
    brief.head.every((one, i) => String(value[i]) === one)
  );
}
