// `npm run fonts` subsets the course's fonts to the characters, weights and features that it uses, into
// src/styles/fonts/: for each a file with what nearly every page needs, and one with the rest, which a page loads when
// it has a character of it. Run it again after a face has been updated; the results are kept in the repository, with
// the rules that name them.
import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'oxfmt';
import subsetFont from 'subset-font';
import { root } from './run.mjs';

const range = (from, to) => String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i));
/**
 * Basic Latin, and the signs of nearly every text and of simple formulas. Of raised digits the faces have ¹²³ alone: 10¹⁸
 * would be set in two faces, so none is taken from them.
 */
const common = `${range(0x20, 0x7e)}\u00a0–—‘’“”…•−×÷·±≤≥≠≈∞→←↑↓√∑°ΔΣλαβγμσρθ`;
/** Latin-1, and the other signs of typography. */
const rest = [...`${range(0xa1, 0xff)}ŒœŠšŽž‚„†•‰‹›€™`]
  .filter((character) => !`${common}¹²³`.includes(character))
  .join('');

const serif = 'source-serif-4/files/source-serif-4-latin';
const keepFeatures = ['kern', 'liga', 'lnum', 'tnum'];
/** The upright serif at the optical size of what is set in it: text, and headings. */
const faces = [
  { from: `${serif}-opsz-normal`, to: 'serif', family: 'Source Serif 4', axes: { opsz: 19, wght: 400 }, weight: 400 },
  { from: `${serif}-opsz-normal`, to: 'serif-bold', family: 'Source Serif 4', axes: { opsz: 32, wght: 600 }, weight: 600 },
  { from: `${serif}-wght-italic`, to: 'serif-italic', family: 'Source Serif 4', axes: { wght: 400 }, weight: 400, style: 'italic' },
  {
    from: 'inter/files/inter-latin-wght-normal',
    to: 'sans',
    family: 'Inter',
    axes: { wght: { min: 400, max: 650 } },
    weight: '400 650',
    display: 'swap',
  },
]; // prettier-ignore

/** The parts of KaTeX's fonts that the course's formulas use; the whole font is loaded for anything else. */
const formulas = {
  'Main-Regular': `BCEGHKLMNRSTUVabcdefghiklmnoprstuvwxyz0123456789 ()+,-./:;<=>[]^{|}~!?'±·×…ΔΦ\u200b′←→∂∇∑−∣∥∈∞≈≤≥≠⊤⋅⋯⟶\ue020`,
  'Math-Italic': 'CDFGHIKLMNPRSWXYabcdefghijklmnpqrstuvwxyzαβγδεηθκλμρσφϵπ',
  'Size1-Regular': ' ()[]{}∑∏√∣∥',
  'Size2-Regular': ' ()[]{}∑∏√∣∥',
  'Size3-Regular': ' ()[]{}√∣∥',
};

const rules = [];
for (const { from, to, family, axes, weight, style = 'normal', display = 'optional' } of faces) {
  for (const [name, characters] of Object.entries({ [to]: common, [`${to}-rest`]: rest })) {
    // prettier-ignore
    await cut(`@fontsource-variable/${from}`, name, characters, { variationAxes: axes, keepFeatures });
    rules.push(
      `@font-face { font-family: '${family}'; src: url('./${name}.woff2') format('woff2'); font-weight: ${weight};`,
      ...[` font-style: ${style}; font-display: ${display}; unicode-range: ${rangesOf(characters)}; }`],
    );
  }
}
const head =
  '/* Written by `npm run fonts`. Text whose face comes late keeps the fallback for that page: see ../fonts.css. */\n';
await write('faces.css', head + rules.join('\n'));

const inFormulas = {};
for (const [face, characters] of Object.entries(formulas)) {
  await cut(`katex/dist/fonts/KaTeX_${face}`, `katex-${face}`, characters, { noHinting: true }); // like the text's fonts
  // the face of the space gives lines their height
  inFormulas[face] = { cut: rangesOf(` ${characters}`), whole: rangesOf(others(` ${characters}`)) };
}
await write('katex.json', JSON.stringify(inFormulas));

/** Other characters in KaTeX's fonts, such as its own strokes for ≠: no Chinese, and nothing invisible. */
function others(characters) {
  const all =
    range(0x21, 0x1fff) +
    range(0x2010, 0x205f) +
    range(0x2070, 0x2e7f) +
    range(0x1d400, 0x1d7ff) +
    range(0xe000, 0xf8ff);
  return [...all].filter((character) => !characters.includes(character)).join('');
}

async function cut(from, to, characters, options) {
  const whole = readFileSync(`${root}node_modules/${from}.woff2`);
  const part = await subsetFont(whole, characters, { targetFormat: 'woff2', ...options });
  writeFileSync(`${root}src/styles/fonts/${to}.woff2`, part);
  console.log(`${to}: ${whole.length} → ${part.length} bytes`);
}

async function write(name, text) {
  const filepath = `${root}src/styles/fonts/${name}`;
  const { code } = await format(filepath, text, { printWidth: 120, singleQuote: true });
  writeFileSync(filepath, code);
}

/** Characters as a CSS `unicode-range`, with neighbours joined. */
function rangesOf(characters) {
  const codes = [...new Set(characters)].map((character) => character.codePointAt(0)).sort((a, b) => a - b);
  const runs = [];
  for (const code of codes) {
    if (runs.length && runs.at(-1)[1] === code - 1) runs.at(-1)[1] = code;
    else runs.push([code, code]);
  }
  const hex = (code) => code.toString(16).toUpperCase();
  return runs.map(([from, to]) => `U+${hex(from)}${to > from ? `-${hex(to)}` : ''}`).join(', ');
}
