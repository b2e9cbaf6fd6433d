import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contrast, legible } from '../../src/course/contrast';
import { surfacesIn } from '../../src/course/checked';
import { terms } from '../../src/markdown/texTerms';
import { isTone } from '../../src/ui/plot/spec';

const css = readFileSync(`${import.meta.dirname}/../../src/styles/tokens.css`, 'utf8');
const colours = Object.fromEntries(
  [...css.matchAll(/--([\w-]+): var\(--light, (#\w{6})\) var\(--dark, (#\w{6})\)/g)].map(([, name, light, dark]) => [
    name,
    [light, dark],
  ]),
);
const surfaces = ['paper', 'raised'];
const lines = ['line', 'line-strong'];

test.each(Object.keys(colours).filter((name) => ![...surfaces, ...lines].includes(name)))(
  'text in the colour %s is legible in both themes',
  (name) => {
    for (const surface of surfaces)
      for (const theme of [0, 1])
        expect(contrast(colours[name][theme], colours[surface][theme])).toBeGreaterThanOrEqual(legible);
  },
);

test('strong lines stand out from the paper', () => {
  for (const theme of [0, 1])
    expect(contrast(colours['line-strong'][theme], colours.paper[theme])).toBeGreaterThanOrEqual(3);
});

test('the background colours of text are found in the style sheet', () => {
  expect(surfacesIn(css)).toEqual({
    light: surfaces.map((name) => colours[name][0]),
    dark: surfaces.map((name) => colours[name][1]),
  });
});

test('a colour with a meaning is one in formulas, in figures and in charts', () => {
  const tones = readFileSync(`${import.meta.dirname}/../../src/ui/tones.css`, 'utf8');
  const inFigures = [...tones.matchAll(/\.tone-([\w-]+) \{\s+--tone: var\(--([\w-]+)\)/g)];
  expect(inFigures.map(([, name]) => name)).toEqual(expect.arrayContaining(Object.keys(terms)));
  for (const [, name, token] of inFigures) {
    expect(token).toBe(name);
    expect(Object.keys(colours)).toContain(name);
    expect(isTone(name), `${name} in src/ui/plot/spec.ts`).toBe(true);
  }
});
