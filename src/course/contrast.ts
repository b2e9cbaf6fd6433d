/** The minimum contrast of text with its background, by WCAG. */
export const legible = 4.5;

type Rgb = [number, number, number];

const rgbOf = (hex: string): Rgb => [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16)) as Rgb;
const hexOf = (rgb: Rgb): string => `#${rgb.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

/** The relative luminance of a colour like `#1d5fb8`, by WCAG. */
function luminance(hex: string): number {
  const [r, g, b] = rgbOf(hex)
    .map((part) => part / 255)
    .map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

export function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** The least contrast of a colour with several surfaces. */
export const leastContrast = (colour: string, surfaces: readonly string[]): number =>
  Math.min(...surfaces.map((surface) => contrast(colour, surface)));

/** A colour that is legible on all surfaces: itself, or moved just far enough towards black or white. */
export function nearestLegible(colour: string, surfaces: readonly string[]): string {
  const end: Rgb = luminance(surfaces[0]) > 0.18 ? [0, 0, 0] : [255, 255, 255];
  const from = rgbOf(colour);
  for (let step = 0; step < 256; step++) {
    const mixed = hexOf(from.map((part, i) => part + ((end[i] - part) * step) / 255) as Rgb);
    if (leastContrast(mixed, surfaces) >= legible) return mixed;
  }
  return hexOf(end);
}

/** `#abc` as `#aabbcc`, in lower case. */
export const longHex = (hex: string): string =>
  (/^#[\da-f]{3}$/i.test(hex) ? hex.replace(/[\da-f]/gi, '$&$&') : hex).toLowerCase();
