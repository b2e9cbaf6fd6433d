import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync(`${import.meta.dirname}/../../src/styles/tokens.css`, 'utf8');
const colours = Object.fromEntries(
  [...css.matchAll(/--([\w-]+): var\(--light, (#\w{6})\) var\(--dark, (#\w{6})\)/g)].map(([, name, light, dark]) => [
    name,
    [light, dark],
  ]),
);
const surfaces = ['paper', 'raised'];
const lines = ['line', 'line-strong'];

/** The relative luminance of a colour, by WCAG. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5]
    .map((i) => parseInt(hex.slice(i, i + 2), 16) / 255)
    .map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

test.each(Object.keys(colours).filter((name) => ![...surfaces, ...lines].includes(name)))(
  'text in the colour %s is legible in both themes',
  (name) => {
    for (const surface of surfaces)
      for (const theme of [0, 1])
        expect(contrast(colours[name][theme], colours[surface][theme])).toBeGreaterThanOrEqual(4.5);
  },
);

test('strong lines stand out from the paper', () => {
  for (const theme of [0, 1])
    expect(contrast(colours['line-strong'][theme], colours.paper[theme])).toBeGreaterThanOrEqual(3);
});
