import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { mistakes } from './chineseRules';

const root = `${import.meta.dirname}/../..`;

// ◊ stands for a formula, a piece of code or a value, beside which anything may be right

/** The prose of an MDX file: no code, formulas, tags or imports. */
const proseOf = (mdx: string) =>
  mdx
    .replace(/^import .*$/gm, '')
    .replace(/\$\$[^]*?\$\$/g, '')
    .replace(/\$[^$\n]*\$/g, '◊')
    .replace(/`[^`]*`/g, '◊')
    .replace(/<[^>]+>/g, '')
    .replace(/\{\/\*[^]*?\*\/\}/g, '')
    .replace(/ ?\[#[a-z0-9-]+\]/g, '')
    .replace(/[*#]/g, '');

/** The Chinese strings of a source file: what stands after `zh:`, as far as it is quoted text. */
const stringsOf = (source: string) =>
  [...source.slice(source.indexOf('zh: {')).matchAll(/'([^'\n]*)'|`([^`\n]*)`/g)].map((match) =>
    (match[1] ?? match[2]).replace(/\$\{[^}]*\}|\{\w+\}/g, '◊'),
  );

describe('Chinese is set as Chinese', () => {
  test.each(globSync('content/*/zh.mdx', { cwd: root }))('%s', (file) => {
    const lines = proseOf(readFileSync(`${root}/${file}`, 'utf8')).split('\n');
    expect(lines.map((line) => line.trim()).flatMap(mistakes)).toEqual([]);
  });

  test.each(globSync('{src,content}/**/strings.ts', { cwd: root }))('%s', (file) => {
    const strings = stringsOf(readFileSync(`${root}/${file}`, 'utf8'));
    expect(strings.filter((text) => /\p{Script=Han}/u.test(text)).length).toBeGreaterThan(0);
    expect(strings.flatMap(mistakes)).toEqual([]);
  });

  test('the shell’s strings, with the same keys as in English', () => {
    const [en, zh] = ['en', 'zh'].map(
      (locale) => JSON.parse(readFileSync(`${root}/src/i18n/${locale}.json`, 'utf8')) as Record<string, string>,
    );
    expect(Object.keys(zh)).toEqual(Object.keys(en));
    expect(
      Object.values(zh)
        .map((text) => text.replace(/\{\w+\}/g, '◊'))
        .flatMap(mistakes),
    ).toEqual([]);
  });

  test('a mistake would be found', () => {
    expect(mistakes('用ReLU激活')).toHaveLength(1);
    expect(mistakes('损失, x')).toHaveLength(1);
    expect(mistakes('◊: 看第一行')).toHaveLength(1);
    expect(mistakes('「损失」')).toHaveLength(1);
    expect(mistakes('损失是 3 分，得分 5。')).toEqual([]);
  });
});
