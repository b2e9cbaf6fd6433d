import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { misaligned } from '../../src/markdown/aligned';
import { chapterFolders } from '../chapterFolders';

const root = `${import.meta.dirname}/../..`;
const read = (file: string) => ({ file, source: readFileSync(`${root}/${file}`, 'utf8') });

test.each(chapterFolders)('%s has the same blocks in both languages, with the same contents', (folder) => {
  expect(misaligned(read(`${folder}/en.mdx`), read(`${folder}/zh.mdx`))).toEqual([]);
});
