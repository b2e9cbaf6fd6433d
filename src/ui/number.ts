/**
 * Formats a number for reading: a true minus sign, at most `decimals` decimals, no trailing zeros unless `fixed`.
 * Infinity becomes ∞; NaN becomes an en dash.
 */
export function formatNumber(value: number, decimals = 2, fixed = false): string {
  if (Number.isNaN(value)) return '–';
  if (!Number.isFinite(value)) return value > 0 ? '∞' : '−∞';
  if (Math.abs(value) >= 1e21) return (value < 0 ? '−' : '') + formatScientific(Math.abs(value));
  const rounded = value.toFixed(decimals);
  const text = fixed ? rounded : String(Number(rounded));
  return Number(rounded) === 0 ? text.replace('-', '') : text.replace('-', '−');
}

/** An integer with commas between groups of three digits. */
export const formatCount = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');

/** Formats a share as a percentage. */
export const formatPercent = (share: number, decimals = 2, fixed = false): string =>
  `${formatNumber(100 * share, decimals, fixed)}%`;

/** A share in percent, with one decimal, for a sentence that has the sign. */
export const inPercent = (share: number): string => formatNumber(100 * share, 1, true);

/** Formats a positive number of any size: a few digits, with a power of ten if it is very large or very small. */
export function formatScientific(value: number): string {
  if (!Number.isFinite(value) || value === 0) return formatNumber(value);
  if (value >= 0.01 && value < 1e4) return formatNumber(value, value < 1 ? 2 : 1, true);
  const [mantissa, power] = value.toExponential(1).split('e');
  return `${mantissa}·10${superscript(Number(power))}`;
}

/** An integer in raised digits. */
export const superscript = (integer: number): string =>
  String(integer).replace(/./g, (sign) => (sign === '-' ? '⁻' : '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(sign)]));

/** Formats any number briefly: two decimals, or a power of ten if it is very large or very small. */
export function formatShort(value: number): string {
  const size = Math.abs(value);
  if (value === 0 || !Number.isFinite(value) || (size >= 0.01 && size < 1e4)) return formatNumber(value, 2, true);
  return (value < 0 ? '−' : '') + formatScientific(size);
}

/** Formats a number with three digits, or with more if it is only close to an integer: 0.99995 is not 1. */
export function formatNear(value: number): string {
  if (value === 0 || !Number.isFinite(value)) return formatNumber(value);
  if (Math.abs(value) < 0.001) return formatShort(value);
  let digits = 3;
  while (digits < 15 && Number.isInteger(Number(value.toPrecision(digits))) && !Number.isInteger(value)) digits++;
  return formatNumber(Number(value.toPrecision(digits)), 15);
}

const decimalsOf = (step: number) => (String(step).split('.')[1] ?? '').length;

/** A number that changes in steps, with two decimals more than the step. */
export const rounded = (value: number, step: number): number => Number(value.toFixed(decimalsOf(step) + 2));

/** Formats a number that changes in steps: with the decimals of the step, or more if it has more itself. */
export function formatStepped(value: number, step: number): string {
  const decimals = decimalsOf(step);
  const fixed = formatNumber(value, decimals, true);
  if (Number(value.toFixed(decimals)) === value) return fixed;
  const longer = value.toFixed(decimals + 2);
  // a number that the decimals would misrepresent is written in full
  return Math.abs(Number(longer) - value) > 0.01 * Math.abs(value)
    ? String(value).replaceAll('-', '−')
    : formatNumber(value, decimals + 2);
}

/**
 * Reads a number typed by a reader: `-1.7`, `−1,7` and full-width `－１．７` alike, `1e-3`, `2·10⁻³` or `10^-3`, `1/2` or
 * `½`, `50 %`. Undefined if it is not a number.
 */
export function parseTyped(text: string): number | undefined {
  if (/\d[¼-¾⅐-⅞]/.test(text)) return undefined; // 1½ would be read as 11/2
  const signs = text
    .replace(/[⁺⁻]?[⁰¹²³⁴-⁹]+/g, (power) => `^${power}`)
    .normalize('NFKC')
    .trim()
    .replace(/[\u2010-\u2013−]/g, '-')
    .replace('⁄', '/');
  const [, percent] = /^(.*\d\.?)\s*%$/.exec(signs) ?? [];
  if (percent !== undefined) return over(parsePlain(percent), 100);
  const [, above, below] = /^([^/]+)\/([^/]+)$/.exec(signs) ?? [];
  if (below !== undefined) return over(parsePlain(above), parsePlain(below));
  const [, factor = '1', exponent] = /^(?:(.+?)\s*[·⋅*×x]\s*)?10\s*\^\s*([+-]?\d+)$/.exec(signs) ?? [];
  if (exponent !== undefined) return parsePlain(`${parsePlain(factor)}e${exponent}`);
  return parsePlain(signs);
}

/** A number in digits, with a point or a comma, optionally grouped and with an exponent. */
function parsePlain(text: string): number | undefined {
  const typed = text.trim();
  // commas or spaces between groups of three, as on the pages; any other comma is a decimal point
  const grouped = /^[+-]?[1-9]\d{0,2}(?:([, ])\d{3})(?:\1\d{3})*(?:\.\d+)?$/.test(typed);
  const plain = grouped ? typed.replace(/[, ]/g, '') : typed.replace(/[,。]/, '.');
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(plain)) return undefined;
  return Number.isFinite(Number(plain)) ? Number(plain) : undefined;
}

function over(a: number | undefined, b: number | undefined): number | undefined {
  const quotient = a === undefined || b === undefined ? NaN : a / b;
  return Number.isFinite(quotient) ? quotient : undefined;
}

/** The nearest multiple of `step`, counted from zero, without rounding noise. */
export const snap = (value: number, step: number): number => Number((Math.round(value / step) * step).toFixed(10));
