// `npm run fonts` cuts the course's faces down to the characters and weights that it uses, into src/styles/fonts/.
// Run it again after a face has been updated; the results are kept in the repository.
import { readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { root } from './run.mjs';

const range = (from, to) => String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i));
/** Basic Latin, Latin-1, and the signs of typography and of simple formulas. */
const characters =
  range(0x20, 0x7e) + range(0xa0, 0xff) + 'ŒœŠšŽž–—‘’‚“”„†•…‰‹›€™−×÷±≤≥≠≈∞→←↑↓√∑·⁰¹²³⁴⁵⁶⁷⁸⁹⁻ˢ₀₁₂₃₄₅₆₇₈₉ΔΣλαβγμσρθ';

const faces = [
  {
    from: 'source-serif-4/files/source-serif-4-latin-opsz-normal',
    to: 'serif',
    axes: { opsz: { min: 8, max: 60 }, wght: { min: 400, max: 600 } },
  },
  { from: 'source-serif-4/files/source-serif-4-latin-wght-italic', to: 'serif-italic', axes: { wght: 400 } },
  { from: 'inter/files/inter-latin-wght-normal', to: 'sans', axes: { wght: { min: 400, max: 650 } } },
];

for (const { from, to, axes } of faces) {
  const whole = readFileSync(`${root}node_modules/@fontsource-variable/${from}.woff2`);
  const cut = await subsetFont(whole, characters, { targetFormat: 'woff2', variationAxes: axes });
  writeFileSync(`${root}src/styles/fonts/${to}.woff2`, cut);
  console.log(`${to}: ${Math.round(whole.length / 1024)} KB → ${Math.round(cut.length / 1024)} KB`);
}
