import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { mistakes, pressedIn, sourcesInEnglish } from './chineseRules';

const root = `${import.meta.dirname}/../..`;

// ◊ stands for a formula, a piece of code or a value, next to which anything is allowed

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

/** The Chinese strings of a source file: the quoted texts after `zh:`. */
const stringsOf = (source: string) =>
  [...source.slice(source.indexOf('zh: {')).matchAll(/'([^'\n]*)'|`([^`\n]*)`/g)].map((match) =>
    (match[1] ?? match[2]).replace(/\$\{[^}]*\}|\{\w+\}/g, '◊'),
  );

describe('Chinese follows Chinese typography', () => {
  test.each(globSync('content/*/zh.mdx', { cwd: root }))('%s', (file) => {
    const lines = proseOf(readFileSync(`${root}/${file}`, 'utf8')).split('\n');
    expect(lines.map((line) => line.trim()).flatMap(mistakes)).toEqual([]);
  });

  test.each(globSync('content/*/zh.mdx', { cwd: root }))('%s names its sources in Chinese', (file) => {
    expect(sourcesInEnglish(readFileSync(`${root}/${file}`, 'utf8'))).toEqual([]);
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

  test('what a reader is told to press or open has the name on its label', () => {
    const texts = globSync('{src,content}/**/*trings.ts', { cwd: root }).flatMap((file) =>
      stringsOf(readFileSync(`${root}/${file}`, 'utf8')),
    );
    const shell = Object.values(JSON.parse(readFileSync(`${root}/src/i18n/zh.json`, 'utf8')) as Record<string, string>);
    const prose = globSync('content/*/zh.mdx', { cwd: root }).map((file) =>
      proseOf(readFileSync(`${root}/${file}`, 'utf8')),
    );
    const labels = new Set([...texts, ...shell]);
    const pressed = [...labels, ...prose].flatMap(pressedIn);
    expect(pressed.length).toBeGreaterThan(5);
    expect(pressed.filter((label) => !labels.has(label))).toEqual([]);
  });

  test('a mistake would be found', () => {
    expect(mistakes('用ReLU激活')).toHaveLength(1);
    expect(mistakes('损失, x')).toHaveLength(1);
    expect(mistakes('◊: 看第一行')).toHaveLength(1);
    expect(mistakes('「损失」')).toHaveLength(1);
    expect(mistakes('所有分数乘以')).toHaveLength(1);
    expect(mistakes('用微调求梯度')).toHaveLength(1);
    expect(mistakes('训练轮数')).toHaveLength(1);
    expect(mistakes('每隔 B 张取了一张')).toHaveLength(1);
    expect(mistakes('你押的 动量 没有名次')).toHaveLength(1);
    expect(mistakes('分数最大池化，每 3 个取一个')).toEqual([]);
    expect(sourcesInEnglish('<Quoted from="CS231n 2017, lecture 6">')).toHaveLength(1);
    expect(sourcesInEnglish('<Quoted from="Bergstra and Bengio, 2012, Random search">')).toHaveLength(1);
    expect(sourcesInEnglish('<Quoted from="He 等，2015，Delving deep into rectifiers">')).toEqual([]);
    expect(pressedIn('点“重置”，再打开“图”')).toEqual(['重置', '图']);
    expect(mistakes('损失是 3 分，得分 5。')).toEqual([]);
  });
});
