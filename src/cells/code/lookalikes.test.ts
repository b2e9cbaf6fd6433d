import { expect, test } from 'vitest';
import { applyEdits, SourceError } from './compiled';
import { explain } from '../errors/explain';
import { transpile } from './transpile';

function mistakeIn(source: string): SourceError {
  try {
    const { lookalikes } = transpile(source);
    if (lookalikes.length) return new SourceError(...lookalikes[0].error);
  } catch (error) {
    if (error instanceof SourceError) return error;
    throw error;
  }
  throw new Error(`no mistake in ${source}`);
}
const fixed = (source: string) => applyEdits(source, mistakeIn(source).details.fix!);

test.each([
  // full-width punctuation of Chinese keyboards
  ['console.log（1）；', 'full-width', 1, 11, 'console.log(1);'],
  ['const a = 1；\nconst b = a；', 'full-width', 1, 11, 'const a = 1;\nconst b = a;'],
  ['const a ＝ ［1，2］', 'full-width', 1, 8, 'const a = [1,2]'],
  ['const f = (a，b) => a', 'full-width', 1, 12, 'const f = (a,b) => a'],
  ['if (1 ＜ 2) ｛ 1 ｝', 'full-width', 1, 6, 'if (1 < 2) { 1 }'],
  ['const o = { a： 1， b： 2 }', 'full-width', 1, 13, 'const o = { a: 1, b: 2 }'],
  ['const list = [1、2]。map', 'full-width', 1, 15, 'const list = [1,2].map'],
  ['const n = １２ ＋ 3', 'full-width', 1, 10, 'const n = 12 + 3'],
  ['f(……list)', 'full-width', 1, 2, 'f(...list)'],
  ['const a = 【1】', 'full-width', 1, 10, 'const a = [1]'],
  ['const a = true ？ 1 ： 2', 'full-width', 1, 15, 'const a = true ? 1 : 2'],
  ['！true', 'full-width', 1, 0, '!true'],
  ['const a = `￥{1}`; const ￥b = 1', 'full-width', 1, 24, 'const a = `￥{1}`; const $b = 1'],
  // quotes
  ['console.log(“你好，世界”)', 'quote', 1, 12, 'console.log("你好，世界")'],
  ['console.log（“你好，世界”）；', 'full-width', 1, 11, 'console.log("你好，世界");'],
  ['const a = ‘x’;', 'quote', 1, 10, "const a = 'x';"],
  ['const a = “say "hi"”', 'quote', 1, 10, 'const a = \'say "hi"\''],
  ['const a = “text";', 'quote', 1, 10, 'const a = "text";'],
  ['const a = "text”;', 'quote', 1, 15, 'const a = "text";'],
  ["const a = 'text’;", 'quote', 1, 15, "const a = 'text';"],
  ['const a = 「x」', 'quote', 1, 10, 'const a = "x"'],
  ['const a = it’s', 'quote', 1, 12, "const a = it's"],
  // dashes and signs of typeset formulas
  ['const a = 3 − 1', 'look-alike', 1, 12, 'const a = 3 - 1'],
  ['const a = 3 – 1', 'look-alike', 1, 12, 'const a = 3 - 1'],
  ['const a = —1', 'look-alike', 1, 10, 'const a = -1'],
  ['const a = 2 × 3', 'look-alike', 1, 12, 'const a = 2 * 3'],
  ['const a = 2 · 3', 'look-alike', 1, 12, 'const a = 2 * 3'],
  ['const a = 2 ⋅ 3 ÷ 4', 'look-alike', 1, 12, 'const a = 2 * 3 / 4'],
  ['1 ≤ 2 && 2 ≠ 3', 'look-alike', 1, 2, '1 <= 2 && 2 !== 3'],
  ['const f = (x) ⇒ x', 'look-alike', 1, 14, 'const f = (x) => x'],
  ['const a = 3²', 'look-alike', 1, 11, 'const a = 3 ** 2'],
  ['const a = 3⁴', 'look-alike', 1, 11, 'const a = 3 ** 4'],
  ['const a = 2¹⁰ + 3', 'look-alike', 1, 11, 'const a = 2 ** 10 + 3'],
  ['const a = x⁻¹', 'look-alike', 1, 11, 'const a = x ** -1'],
  ['const a = x₁', 'look-alike', 1, 11, 'const a = x1'],
  ['1 ⩽ 2 ‖ 3 ⩾ 4', 'look-alike', 1, 2, '1 <= 2 || 3 >= 4'],
  ['a ← 1', 'look-alike', 1, 2, 'a = 1'],
  ['const a = ′x′;', 'quote', 1, 10, "const a = 'x';"],
  ['const a = 1\u037e', 'look-alike', 1, 11, 'const a = 1;'],
  // what cannot be seen
  ['const a = 1;\u200b\nconst b = 2;', 'invisible', 1, 12, 'const a = 1;\nconst b = 2;'],
  ['const a\u00ad = 1', 'invisible', 1, 7, 'const a = 1'],
  ['\u2060const a = 1', 'invisible', 1, 0, 'const a = 1'],
  ['const a = 1 \u202e+ 2', 'invisible', 1, 12, 'const a = 1 + 2'],
  ['\n\u200econst a = 1\u0000', 'invisible', 2, 1, '\nconst a = 1'],
  ['const a = 1 \u0085', 'invisible', 1, 12, 'const a = 1 '],
  // letters of other alphabets
  ['с\u043enst a = 1', 'look-alike-name', 1, 0, 'const a = 1'],
  ['const t\u043etal = 1;\ntotal + 1', 'look-alike-name', 1, 6, 'const total = 1;\ntotal + 1'],
  ['const total = 1;\nt\u043etal + 1', 'look-alike-name', 2, 17, 'const total = 1;\ntotal + 1'],
  ['c\u043ensole.log(1)', 'look-alike-name', 1, 0, 'console.log(1)'],
  ['const ｘ = 1;\nx', 'look-alike-name', 1, 6, 'const x = 1;\nx'],
  ['const to\u200dtal = 1;\ntotal', 'invisible', 1, 8, 'const total = 1;\ntotal'],
  ['const rate\ufe0f = 1;\nrate', 'invisible', 1, 10, 'const rate = 1;\nrate'],
  ['2 *\ufe0f 3', 'invisible', 1, 3, '2 * 3'],
  ['const 𝑥 = 1;\nx', 'look-alike-name', 1, 6, 'const x = 1;\nx'],
  ['𝑤 + 1', 'look-alike-name', 1, 0, 'w + 1'],
  ['ｗ + 1', 'look-alike-name', 1, 0, 'w + 1'],
])('%j', (source, code, line, at, fix) => {
  const mistake = mistakeIn(source);
  expect([mistake.code, mistake.line, mistake.at]).toEqual([code, line, at]);
  expect(fixed(source)).toBe(fix);
});

test('replacing changes nothing in strings, regular expressions, comments and templates', () => {
  const quoted = '// （，）\n/* ； */ const a = "（" + \'；\' + `，${f(1)}。` + /[，“]/.source';
  expect(fixed(`${quoted}；`)).toBe(`${quoted};`);
  expect(fixed('`${a（1）}（`')).toBe('`${a(1)}（`');
});

test.each([
  'const 变量 = 1;\n变量 + 1',
  'const π = Math.PI, θ = 2, café = 1, 学习率 = 0.1;\nπ * θ',
  'const\u00a0a\u3000= 1;\ufeff', // other kinds of blanks count as spaces
  'const s = "“quoted”，（x）"; // （',
  'const сумма = 1; сумма',
])('%j compiles all the same', (source) => {
  expect(transpile(source).lookalikes).toEqual([]);
});

test.each(['const x′ = 1', 'f′(x)', 'const g = f(x)″'])('%j: a prime after a name is no quotation mark', (source) => {
  expect(mistakeIn(source)).toMatchObject({ code: 'unexpected', details: {} });
});

test('an earlier mistake is reported first', () => {
  expect(mistakeIn('const = 1;\nf（1）').code).toBe('unexpected');
});

test('the message names the character and its replacement', () => {
  const said = (source: string, locale: 'en' | 'zh') => explain(mistakeIn(source), locale, 1)!.text;
  expect(said('f（1）；', 'en')).toBe(
    'Line 1: “（” (U+FF08) is what a Chinese keyboard types. Code needs the plain “(”. There are 3 such characters in this code.',
  );
  expect(said('f（1）；', 'zh')).toBe(
    '第 1 行：“（”（U+FF08）是中文输入法打出的全角符号，代码里要用英文半角的“(”。请切换到英文输入法重打。这段代码里这样的字符共有 3 个。',
  );
  expect(said('a\u200b = 1', 'en')).toBe(
    'Line 1: there is an invisible character here (U+200B, zero-width space). It often comes with copied text; delete it.',
  );
  expect(said('t\u043etal; const total = 1', 'zh')).toBe(
    '第 1 行：名字“tоtal”里的“о”（U+043E，西里尔字母）只是看着像英文字母“o”，所以它和“total”不是同一个名字。',
  );
});
