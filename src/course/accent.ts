import type { Accent } from './config.ts';
import { leastContrast, legible, longHex, nearestLegible } from './contrast.ts';
import type { Problem, Surfaces } from './problem.ts';

const themes = ['light', 'dark'] as const;
const isColour = (value: unknown): value is string =>
  typeof value === 'string' && /^#([\da-f]{3}|[\da-f]{6})$/i.test(value);
const isPair = (value: unknown): value is { light: unknown; dark: unknown } =>
  typeof value === 'object' && value !== null && themes.every((theme) => theme in value);

/** What is wrong with an accent colour: its form, or its contrast as text in a theme. */
export function accentProblems(accent: unknown, surfaces: Surfaces): Problem[] {
  if (accent === undefined) return [];
  const asked: { place: string[]; value: unknown; theme: 'light' | 'dark' }[] = isPair(accent)
    ? themes.map((theme) => ({ place: ['accent', theme], value: accent[theme], theme }))
    : [{ place: ['accent'], value: accent, theme: 'light' }];
  return asked.flatMap(({ place, value, theme }): Problem[] => {
    if (!isColour(value)) {
      const right = isPair(accent) ? "'#1d5fb8'" : "'#1d5fb8', or { light: '#1d5fb8', dark: '#8ab8ff' }";
      return [
        { place, says: `${JSON.stringify(value)} is not a colour that is understood here. Write it as ${right}.` },
      ];
    }
    const colour = longHex(value);
    const is = leastContrast(colour, surfaces[theme]);
    if (is >= legible) return [];
    const enough = nearestLegible(colour, surfaces[theme]);
    // rounded down: 4.49 is not 4.5
    const told = (Math.floor(is * 10) / 10).toFixed(1);
    return [
      {
        place,
        says: `${value} has a contrast of ${told} with the ${theme} pages, and text needs ${legible}. The nearest that is enough is '${enough}'.`,
      },
    ];
  });
}

/** A valid accent in both themes. */
export function accentIn(accent: Accent, surfaces: Surfaces): { light: string; dark: string } {
  if (typeof accent !== 'string') return { light: longHex(accent.light), dark: longHex(accent.dark) };
  return { light: longHex(accent), dark: nearestLegible(longHex(accent), surfaces.dark) };
}
