import { expect, test } from 'vitest';
import { misaligned } from './aligned';

const en = `# On slopes [#slopes]

A slope of 12 is steep: $a + b$.

<Note>
It has a <Checked is="slope.of">0.5</Checked>.
</Note>

## And then? [#then]

One.

Two, with \`code\`.
`;
const zh = `# 论坡度 [#slopes]

坡度 12 很陡：$a + b$。

<Note>
它有一个 <Checked is="slope.of">0.5</Checked>。
</Note>

## 然后呢？ [#then]

一。

二，带有 \`code\`。
`;
const problems = (changed: string) => misaligned({ file: 'en.mdx', source: en }, { file: 'zh.mdx', source: changed });

test('two languages with the same blocks are aligned', () => {
  expect(problems(zh)).toEqual([]);
});

test.each([
  ['a paragraph is missing', '一。\n\n', '', 'zh.mdx:11 has a paragraph'],
  [
    'the last paragraph is missing',
    '二，带有 `code`。',
    '',
    'en.mdx:13 has a paragraph where zh.mdx:11 ends its section',
  ],
  ['a note has become a paragraph', /<\/?Note>\n/g, '', 'en.mdx:5 has a <Note> where zh.mdx:5 has a paragraph'],
  ['a section is missing', /## [^]*/, '', 'en.mdx:9 has the section #then where zh.mdx ends'],
  ['a section is called otherwise', '[#then]', '[#later]', 'zh.mdx:9 has the section #later'],
  ['a number is stale', '坡度 12', '坡度 13', 'only en.mdx:3 has 12; only zh.mdx:3 has 13'],
  ['a formula is stale', 'a + b', 'a - b', 'only en.mdx:3 has $a+b$; only zh.mdx:3 has $a-b$'],
  ['another number is checked', 'slope.of', 'slope.at', 'only zh.mdx:6 has <Checked is="slope.at">'],
  ['code is missing', '带有 `code`', '没有', 'only en.mdx:13 has `code`'],
])('%s', (_, from, to, said) => {
  const found = problems(zh.replace(from, to));
  expect(found.join('\n')).toContain(said);
  expect(found).toHaveLength(1);
});

test('differences of notation between languages are ignored', () => {
  const sides = [
    ['$n$ steps, a $\\frac{1}{2}_{\\text{half of}}$ and 3', '*n* 步，一个 $\\frac{1}{2}_{\\text{的一半}}$ 和三'],
    ['within a twentieth', '小于 1/20'],
    ['1,000 steps', '1000 步'],
    ['H<sub>2</sub>', 'H2'],
  ];
  for (const [one, other] of sides)
    expect(misaligned({ file: 'en', source: one }, { file: 'zh', source: other })).toEqual([]);
});
