import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import cut from '../styles/fonts/katex.json' with { type: 'json' };
import { withCuts } from './formulaFonts';

const css = readFileSync('node_modules/katex/dist/katex.min.css', 'utf8');
const facesOf = (text: string) => text.match(/@font-face\{[^}]*\}/g)!;

/** The characters in a font's `unicode-range`. */
function charactersOf(face: string): Set<number> {
  const ranges = /unicode-range:([^;}]*)/.exec(face)![1].split(',');
  const codes = new Set<number>();
  for (const range of ranges) {
    const [from, to = from] = range
      .trim()
      .slice(2)
      .split('-')
      .map((code) => parseInt(code, 16));
    for (let code = from; code <= to; code++) codes.add(code);
  }
  return codes;
}

test('keeps each of KaTeX’s fonts, in one format; subset ones have two parts without common characters', () => {
  const [before, after] = [facesOf(css), facesOf(withCuts(css))];
  expect(after).toHaveLength(before.length + Object.keys(cut).length);
  for (const face of after) expect(face.match(/url\(/g)).toHaveLength(1);
  for (const name of Object.keys(cut)) {
    const [whole, part] = [`fonts/KaTeX_${name}.woff2`, `/katex-${name}.woff2`].map((file) =>
      charactersOf(after.find((face) => face.includes(file))!),
    );
    expect(
      [...part].filter((code) => whole.has(code)),
      name,
    ).toEqual([]);
    expect(part.has(0x20), `${name}: the face of the space gives lines their height`).toBe(true);
    // KaTeX’s own: the stroke of ≠, and the additions of AMS
    for (let code = 0xe000; code <= 0xf8ff; code++) expect(part.has(code) || whole.has(code), `${name}: ${code}`).toBe(true); // prettier-ignore
    expect(whole.has('矩'.codePointAt(0)!), `${name} is not asked for Chinese`).toBe(false);
  }
});

test('changes nothing else in KaTeX’s sheet', () => {
  const rest = (text: string) => text.replace(/@font-face\{[^}]*\}/g, '');
  expect(rest(withCuts(css))).toBe(rest(css));
});
