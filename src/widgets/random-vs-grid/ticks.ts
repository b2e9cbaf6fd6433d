import { valueAt } from './landscape';
import { settingText } from './said';
import type { Scale } from './settings';

/** The ticks of a parameter's axis, whose places are shares of the part that is searched. */
export function settingTicks(from: number, size: number, exponents: readonly [number, number], scale: Scale) {
  const [low, high] = exponents;
  const text = (share: number) => settingText(valueAt(from + size * share, exponents, scale));
  if (scale === 'log' && size === 1) {
    const powers = Array.from({ length: high - low + 1 }, (_, i) => low + i);
    return powers.map(
      (power) => [(power - low) / (high - low), power === 0 ? '1' : `10${superscript(power)}`] as const,
    );
  }
  return [0.02, 0.5, 0.98].map((share) => [share, text(share)] as const);
}

const superscript = (power: number) =>
  (power < 0 ? '⁻' : '') + [...String(Math.abs(power))].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('');
