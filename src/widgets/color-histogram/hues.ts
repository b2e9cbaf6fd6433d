import { hueBin } from '@lib/features/hue';

/** The borders of a bin, in whole degrees. */
export const bordersOf = (bin: number, bins: number): [from: string, to: string] => [
  String(Math.round((360 * bin) / bins)),
  String(Math.round((360 * (bin + 1)) / bins)),
];

/** The colour that stands for a bin: its middle, as strong as it is seen on white and on black. */
export const colourOf = (bin: number, bins: number): string =>
  `hsl(${((360 * (bin + 0.5)) / bins).toFixed(1)} 70% 48%)`;

/** The shares of all weight that the first pixels have brought into each bin. */
export function filled(hues: number[], weights: number[], bins: number, pixels: number): number[] {
  const total = weights.reduce((a, b) => a + b, 0);
  const shares = Array<number>(bins).fill(0);
  for (let i = 0; i < pixels && total > 0; i++) shares[hueBin(hues[i], bins)] += weights[i] / total;
  return shares;
}

/** Where a pixel lies in the disc of colours: its hue as the direction, its chroma as the distance; −1 … 1, downwards. */
export const discPlace = (hue: number, chroma: number): [x: number, y: number] => {
  const angle = (hue * Math.PI) / 180;
  return [chroma * Math.cos(angle), -chroma * Math.sin(angle)];
};
