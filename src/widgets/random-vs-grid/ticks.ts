import { horizontal } from '@ui/figures/scale';
import { formatNumber, superscript } from '@ui/number';
import { valueAt } from './landscape';
import type { Scale } from './settings';

/** The first digits of ticks on a log scale, the fewer the wider the range. */
const mantissas = [
  [1],
  [1, 3],
  [1, 2, 5],
  [1, 2, 3, 4, 5, 6, 7, 8, 9],
  Array.from({ length: 90 }, (_, i) => 1 + i / 10),
];
const fewest = 3;
const most = 6;

/** The ticks of a parameter’s axis, whose places are shares of the part that is searched. */
export function settingTicks(from: number, size: number, exponents: readonly [number, number], scale: Scale) {
  const [low, high] = [from, from + size].map((share) => valueAt(share, exponents, scale));
  if (scale === 'linear') {
    const ticks = horizontal(low, high).ticks(3);
    return ticks.map((value) => [(value - low) / (high - low), formatNumber(value, 3)] as const);
  }
  const powers = Array.from({ length: exponents[1] - exponents[0] + 1 }, (_, i) => exponents[0] + i);
  const placeOf = (value: number) => Math.log(value / low) / Math.log(high / low);
  const isWithin = ({ place }: { place: number }) => place > -0.001 && place < 1.001;
  const within = mantissas.map((digits) =>
    powers
      .flatMap((power) => digits.map((digit) => ({ place: placeOf(digit * 10 ** power), text: written(digit, power) })))
      .filter(isWithin),
  );
  const ticks = within.find((list) => list.length >= fewest) ?? within.at(-1)!;
  const every = Math.ceil(ticks.length / most);
  return ticks.filter((_, i) => i % every === 0).map(({ place, text }) => [place, text] as const);
}

/** A digit times a power of ten: as a plain number where that is short. */
function written(digit: number, power: number): string {
  if (power === 0 || (power > -3 && digit !== 1)) return formatNumber(digit * 10 ** power, 3);
  const raised = `10${superscript(power)}`;
  return digit === 1 ? raised : `${formatNumber(digit, 1)}·${raised}`;
}
