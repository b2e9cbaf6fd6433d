// No space separates a percent sign from its number, in either language: `12%`, not `12 %`.
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = `${import.meta.dirname}/../..`;

/** A percent sign after a space: after a number, a placeholder for one, or a component that contains one. */
const apart = /(?:[0-9}◊]|<\/(?:Checked|Pull|Quoted)>)(?:[ \u00a0\u202f]|\\u00a0|\\[,; ])+\\?%/g;

/** The quoted texts in a source file that are on one line. */
const textsOf = (source: string) =>
  [...source.matchAll(/'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g)].map((match) => match[1] ?? match[2]);

const found = (file: string) => {
  const source = readFileSync(`${root}/${file}`, 'utf8');
  const texts = /\.(?:mdx|json)$/.test(file) ? [source] : textsOf(source);
  return texts.flatMap((text) => text.match(apart) ?? []);
};

const files = globSync(
  ['content/*/{en,zh}.mdx', '{src,content}/**/{strings,said}.ts', 'content/*/claims.ts', 'src/i18n/*.json', 'src/widgets/**/*.tsx'], // prettier-ignore
  { cwd: root },
);

test('no space separates a percent sign from its number', () => {
  expect(files.length).toBeGreaterThan(100);
  expect(files.flatMap((file) => found(file).map((text) => `${file}: ${text}`))).toEqual([]);
});

test('a space would be found', () => {
  for (const text of ['12 %', '${share} %', '12\\u00a0%', '12\u00a0%', '<Checked is="a">12</Checked> %', '12\\,\\%']) {
    expect(text.match(apart), text).not.toBeNull();
  }
  for (const text of ['12%', 'right, %', '答对的 %']) expect(text.match(apart), text).toBeNull();
});
