import { formatNumber, formatScientific, superscript } from '../number';
import type { Tick } from './spec';

/**
 * 10 to a power as text: 10⁻⁴, and 1 for 10⁰. For a fractional exponent it is a number, because superscripts have no
 * decimal point.
 */
export function powerText(exponent: number): string {
  if (!Number.isInteger(exponent)) return formatScientific(10 ** exponent);
  return exponent === 0 ? '1' : `10${superscript(exponent)}`;
}

/** The lowest tick of a logarithmic axis on which smaller values are drawn, too. */
export const atMost = (exponent: number): Tick => [10 ** exponent, `≤ ${powerText(exponent)}`];

/** Ticks of a logarithmic axis: the powers of ten from one to another. */
export const powers = (from: number, to: number, by = 1): Tick[] =>
  Array.from({ length: Math.floor((to - from) / by) + 1 }, (_, i) => from + i * by).map((exponent) => [
    10 ** exponent,
    powerText(exponent),
  ]);

/** The label of a tick: a small number keeps all its decimals. */
export const tickText = (tick: number | string): string =>
  typeof tick === 'string' ? tick : formatNumber(tick, Math.abs(tick) < 0.01 ? 4 : 2);

/** A tick's position and label. */
export const readTick = (tick: Tick): readonly [number | string, string] =>
  Array.isArray(tick) ? (tick as [number | string, string]) : [tick as number | string, tickText(tick as number)];
