/**
 * Writes a number for reading: a true minus sign, at most `decimals` decimals, no trailing zeros unless `fixed`.
 * Infinity becomes ∞; not-a-number becomes an en dash.
 */
export function formatNumber(value: number, decimals = 2, fixed = false): string {
  if (Number.isNaN(value)) return '–';
  if (!Number.isFinite(value)) return value > 0 ? '∞' : '−∞';
  const rounded = value.toFixed(decimals);
  const text = fixed ? rounded : String(Number(rounded));
  return Number(rounded) === 0 ? text.replace('-', '') : text.replace('-', '−');
}

/** Writes a positive number of any size: a few digits, with a power of ten where it is very large or very small. */
export function formatScientific(value: number): string {
  if (!Number.isFinite(value) || value === 0) return formatNumber(value);
  if (value >= 0.01 && value < 1e5) return formatNumber(value, value < 1 ? 2 : 1, true);
  const exponent = Math.floor(Math.log10(value));
  const digits = [...String(Math.abs(exponent))].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('');
  return `${formatNumber(value / 10 ** exponent, 1, true)}·10${exponent < 0 ? '⁻' : ''}${digits}`;
}

/** Writes any number briefly: two decimals, or a power of ten where it is very large or very small. */
export function formatShort(value: number): string {
  const size = Math.abs(value);
  if (value === 0 || !Number.isFinite(value) || (size >= 0.01 && size < 1e4)) return formatNumber(value, 2, true);
  return (value < 0 ? '−' : '') + formatScientific(size);
}

/** Writes a number that changes in steps: as many decimals as the step has, more only where it has more itself. */
export function formatStepped(value: number, step: number): string {
  const decimals = (String(step).split('.')[1] ?? '').length;
  const fixed = formatNumber(value, decimals, true);
  if (Number(value.toFixed(decimals)) === value) return fixed;
  const longer = value.toFixed(decimals + 2);
  // a number that so few decimals would misstate is written in full
  return Math.abs(Number(longer) - value) > 0.01 * Math.abs(value)
    ? String(value).replaceAll('-', '−')
    : formatNumber(value, decimals + 2);
}

/**
 * Reads a number that a reader typed: `-1.7`, `−1,7` and full-width `－１．７` alike.
 * Undefined when it is none.
 */
export function parseTyped(text: string): number | undefined {
  const signs = text.normalize('NFKC').trim().replaceAll('−', '-');
  // commas or spaces between groups of three, as the pages write them; any other comma is a decimal comma
  const grouped = /^[+-]?[1-9]\d{0,2}(?:([, ])\d{3})(?:\1\d{3})*(?:\.\d+)?$/.test(signs);
  const plain = grouped ? signs.replace(/[, ]/g, '') : signs.replace(',', '.').replace('。', '.');
  const value = Number(plain);
  return plain !== '' && Number.isFinite(value) ? value : undefined;
}

/** The nearest multiple of `step`, counted from zero, without rounding noise. */
export const snap = (value: number, step: number): number => Number((Math.round(value / step) * step).toFixed(10));
