import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { commentsOf, translated } from './englishRules';

const root = `${import.meta.dirname}/../..`;

/** Folders whose English has not been revised yet. */
const notYet = /^$/;

const sources = globSync('{lib,kernels,bench,scripts,src,tests,content}/**/*.{ts,tsx,mjs,js,astro,css}', { cwd: root })
  .filter((file) => !/node_modules|\/build\/simd|english/.test(file))
  .filter((file) => !notYet.test(file));

/** The English strings of a file of texts: those before its Chinese ones. */
const stringsOf = (source: string) =>
  [...source.split(/\bzh: \{/)[0].matchAll(/'([^'\n]*)'|`([^`\n]*)`/g)].map(([, one, other]) => one ?? other);

describe('English is written as English', () => {
  test('in comments, and in the titles of tests', () => {
    expect(sources.length).toBeGreaterThan(500);
    const found = sources.flatMap((file) =>
      commentsOf(readFileSync(`${root}/${file}`, 'utf8'))
        .flatMap(translated)
        .map((mistake) => `${file}: ${mistake}`),
    );
    expect(found).toEqual([]);
  });

  test('in texts for readers', () => {
    const shell = Object.values(JSON.parse(readFileSync(`${root}/src/i18n/en.json`, 'utf8')) as Record<string, string>);
    const texts = sources
      .filter((file) => /trings\.ts$/.test(file))
      .flatMap((file) => stringsOf(readFileSync(`${root}/${file}`, 'utf8')));
    expect(texts.length).toBeGreaterThan(300);
    expect([...shell, ...texts].flatMap(translated)).toEqual([]);
  });

  test('in the guides', () => {
    const guides = globSync('{*,docs/*}.md', { cwd: root });
    expect(guides).toContain('README.md');
    const paragraphs = guides.flatMap((file) => readFileSync(`${root}/${file}`, 'utf8').split(/\n(?=\n|[-*|] )/));
    expect(paragraphs.map((text) => text.replace(/\s+/g, ' ')).flatMap(translated)).toEqual([]);
  });

  test('a mistake would be found', () => {
    expect(translated('A place as a text of at most so many characters.')).toHaveLength(1);
    expect(translated('Errors: labels that are no classes.')).toHaveLength(1);
    expect(translated('The class; null where there is none.')).toHaveLength(1);
    expect(translated('Says whether it is open.')).toHaveLength(1);
    expect(translated('Calls back on every answer; gives what ends it.')).toHaveLength(1);
    expect(translated('Where it cannot be copied, that is said.')).toHaveLength(1);
    expect(translated('There is no link here, and so many sizes that it is slow.')).toEqual([]);
    expect(commentsOf('/**\n * One\n * two.\n */\nconst a = 1; // three')).toEqual(['One two.', 'three']);
    expect(commentsOf("test('four five', () => {")).toEqual(['four five']);
  });
});
