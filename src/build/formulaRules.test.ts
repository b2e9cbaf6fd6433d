import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { withOwnFormulaRules } from './formulaRules';

const hash = (text: string) => createHash('sha256').update(text).digest('base64');
const page = (css: string, formula: string, around = 'article class="chapter"') =>
  `<head><meta content="style-src 'sha256-${hash(css)}'"><style>${css}</style></head><${around}>${formula}</article>`;
const formula = '<span class="katex"><span class="mord mathbf">x</span></span>';
const styled = (css: string) => /<style>([^]*)<\/style>/.exec(withOwnFormulaRules(page(css, formula)))![1];

test('a chapter keeps the rules that its formulas use, and its policy names what is left', () => {
  const css = 'p{a:b}.katex{c:d}.katex .mathbf,.katex .mathit{e:f}.katex .mfrac .line{g:h}';
  const left = 'p{a:b}.katex{c:d}.katex .mathbf{e:f}';
  expect(withOwnFormulaRules(page(css, formula))).toBe(page(left, formula));
});

test('it keeps those of pages that pieces are brought from too', () => {
  const css = '.katex{c:d}.katex .mathit{e:f}.katex .mfrac{g:h}';
  const other = page('', '<span class="katex"><span class="mathit">x</span></span>', 'dl');
  expect(withOwnFormulaRules(page(css, formula), [other])).toBe(page('.katex{c:d}.katex .mathit{e:f}', formula));
});

test('rules of others, and those that are less simple, stay', () => {
  for (const css of [
    '.absent{a:b}',
    '.chapter .katex .absent{a:b}',
    '.katex .mord:not(.absent){a:b}',
    '.katex [data-absent]{a:b}',
  ])
    expect(styled(`.katex{c:d}${css}`)).toContain(css);
});

test('of rules in a medium, the same', () => {
  expect(styled('@media print{.katex{a:b}.katex .absent{c:d}}')).toBe('@media print{.katex{a:b}}');
});

test('a face goes with the last rule that names it', () => {
  const faces = ['Main', 'Math', 'Script'].map(
    (name) => `@font-face{font-display:block;font-family:KaTeX_${name};src:url(a.woff2)}`,
  );
  const css = `${faces.join('')}.katex{font:1em KaTeX_Main}.katex .mathbf{font-family:KaTeX_Math}.katex .script{font-family:KaTeX_Script}`;
  expect(styled(css)).toBe(
    `${faces.slice(0, 2).join('')}.katex{font:1em KaTeX_Main}.katex .mathbf{font-family:KaTeX_Math}`,
  );
});

test('a bold or italic face goes where no rule asks for that of its family', () => {
  const faceOf = (name: string, style: string, weight: number) =>
    `@font-face{font-family:KaTeX_${name};font-style:${style};font-weight:${weight};src:url(a.woff2)}`;
  const [plain, bold, italic] = [['normal', 400], ['normal', 700], ['italic', 400]].map(([style, weight]) => faceOf('Main', String(style), Number(weight))); // prettier-ignore
  const mathItalic = faceOf('Math', 'italic', 400);
  const normal = '.katex{font-family:KaTeX_Main}.katex .mord{font-family:KaTeX_Math;font-style:italic}';
  const faces = plain + bold + italic + mathItalic;
  expect(styled(faces + normal)).toBe(plain + mathItalic + normal);
  const strong = `${normal}.katex .mathbf{font-weight:700}`;
  expect(styled(faces + strong)).toBe(plain + bold + mathItalic + strong);
  const sloped = `${normal}.katex .mathbf{font-family:KaTeX_Main;font-style:italic}`;
  expect(styled(faces + sloped)).toBe(plain + italic + mathItalic + sloped);
});

test('other pages stay as they are', () => {
  const other = page('.katex .absent{a:b}', formula, 'article');
  expect(withOwnFormulaRules(other)).toBe(other);
});
