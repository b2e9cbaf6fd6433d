import { markdownToHtml, mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { chapterLinks } from './chapterLinks';
import { headingIds } from './headingIds';
import { katexMath } from './katexMath';

const render = (source: string) =>
  mdxToJs(source, { features: { math: true }, mdastPlugins: [headingIds(), katexMath()] });

test('a labelled equation is numbered, anchored and linked to', () => {
  const { code } = render('$$\na = b \\label{eq:first}\n$$\n\nSee $\\eqref{eq:first}$.');
  expect(code).toContain('id: "eq-first"');
  expect(code).toContain('href: "#eq-first"');
});

test('two accents do not strike out what is between them', () => {
  const { code } = render('With $\\tilde x = x$ and $\\tilde y$.');
  expect(code).not.toMatch(/\bdel\b/);
  expect(code).toContain('tilde y');
});

test('a formula and the punctuation after it stay together, and nothing else does', () => {
  const joined = (text: string) => /\u2060|&#8288;|\\u2060/.test(render(text).code);
  expect(joined('中文里的高 $H$、宽')).toBe(true);
  expect(joined('中文，$x$。')).toBe(true);
  expect(joined('中文 $x$ 中')).toBe(false);
  for (const text of ['$x$, and', 'in ($x$) here', '“$x$”', 'is $x$.']) expect(joined(text), text).toBe(true);
  expect(joined('$x$ and')).toBe(false);
  // one that is a single piece is not broken behind, either; one with a relation may be broken at it
  expect(render('$x$, and').code).toContain('data-whole');
  expect(render('$x = y + z$, and').code).not.toContain('data-whole');
  // but not behind its last piece
  expect(render('$x = y + z$, and').code).toMatch(/class: "katex-last",[^]*"z"[^]*(\u2060|\\u2060)/);
  expect(render('$x = y + z$ and').code).not.toContain('katex-last');
});

test('a formula stays within its paragraph, whatever follows it', () => {
  for (const text of ['中文里的高 $H$、宽', '写作 $x$。', '（$x$）', 'Of $x$ and $y$.', '*$x$*，再', '- 写作 $x$。']) {
    expect(render(text).code.match(/_jsxs?\(_components\.p,/g) ?? [], text).toHaveLength(text.startsWith('-') ? 0 : 1);
  }
});

test('bad TeX fails, and so do labels that are unknown or used twice', () => {
  expect(() => render('$\\frac{1$')).toThrow(/Bad TeX in “\\frac\{1”/);
  expect(() => render('$\\eqref{eq:none}$')).toThrow('No equation is labelled eq:none. Labels here: none.');
  expect(() => render('$$\na \\label{eq:a}\n$$\n\n$$\nb \\label{eq:a}\n$$')).toThrow(
    'Two equations are labelled eq:a.',
  );
});

test('a word in a formula is one word where it is read out', () => {
  expect(() => render('$D_{\\mathrm{KL}}$')).toThrow('write a word in \\text');
  expect(render('$D_{\\text{KL}}$').code).toMatch(/"mtext"[^]*"KL"|<mtext>KL<|&lt;mtext&gt;KL/);
  expect(render('$\\mathrm{d}x$').code).toContain('mathrm');
});

test('Chinese outside \\text fails, a coloured part and a checked number do not', () => {
  expect(() => render('$损失$')).toThrow(/Bad TeX/);
  expect(render('$\\loss{L} = \\checked{cat.loss}{2.9}$').code).toContain('tex-loss');
});

test('a term has its class, a numbered equation a legend of its terms, and an unknown term fails', () => {
  const { code } = render('$$\n\\loss{L} = \\term{margin}{1} \\label{eq:a}\n$$');
  expect(code).toContain('tex-margin');
  expect(code).toMatch(/data-term.*loss[^]*data-term.*margin/);
  expect(() => render('$\\term{colour}{1}$')).toThrow('“colour” is no term.');
});

test('a heading takes the id that its author gave it, and must have one', () => {
  expect(render('## How far? [#how-far]').code).toMatch(/id: "how-far"/);
  expect(() => render('## How far?')).toThrow('The heading “How far?” has no id. End it with [#some-id].');
});

test('a Chinese heading may break between its words, and nowhere else', () => {
  const { code } = render('## 要让 $s$ 变成概率，该怎么办？ [#odds]');
  const pieces = [...code.matchAll(/"([^"]*\p{Script=Han}[^"]*)"/gu)].map(([, piece]) => piece);
  expect(pieces).toEqual(['要让 ', ' 变成', '概率，该', '怎么办？']);
  expect(code).toContain('wbr');
});

test('in plain Markdown a formula stays in its paragraph, too, and a page’s headings need no ids', () => {
  const page = (source: string) =>
    markdownToHtml(source, {
      fileURL: new URL('file:///course/own/dates/en.md'),
      features: { math: true },
      mdastPlugins: [headingIds(['dates']), katexMath()],
    }).html;
  const html = page('## First week\n\nOf $x$ and $y$.\n\n- half of $x$, ~twice~ $\\tilde x$\n');
  expect(html.match(/<p>/g)).toHaveLength(1);
  expect(html).toContain('First week</h2>');
  expect(html.match(/class="katex"/g)).toHaveLength(4);
});

test('a link to a chapter that the course leaves out becomes its words, and others stay', () => {
  const { code } = mdxToJs('See [the *first* chapter](../knn/#far), [losses](../losses/) and [other](https://knn/).', {
    mdastPlugins: [chapterLinks(['knn'])],
  });
  expect(code).not.toContain('../knn/');
  expect(code).toContain('href: "../losses/"');
  expect(code).toContain('href: "https://knn/"');
  expect(code).toMatch(/children: "first"[^]*" chapter"/);
});
