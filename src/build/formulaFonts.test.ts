import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import cut from '../styles/fonts/katex.json' with { type: 'json' };
import { withCuts } from './formulaFonts';

const css = readFileSync('node_modules/katex/dist/katex.min.css', 'utf8');
const facesOf = (text: string) => text.match(/@font-face\{[^}]*\}/g)!;

/** The characters that a face says it is for. */
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

test('each of KaTeX’s faces stays, in one format; those that are cut have two parts that share no character', () => {
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
    // KaTeX’s own: the stroke of ≠, and what AMS adds
    for (let code = 0xe000; code <= 0xf8ff; code++) expect(part.has(code) || whole.has(code), `${name}: ${code}`).toBe(true); // prettier-ignore
    expect(whole.has('矩'.codePointAt(0)!), `${name} is not asked for Chinese`).toBe(false);
  }
});

test('nothing else of KaTeX’s sheet changes', () => {
  const rest = (text: string) => text.replace(/@font-face\{[^}]*\}/g, '');
  expect(rest(withCuts(css))).toBe(rest(css));
});
