import { expect, test } from 'vitest';
import { chaptersOf } from './lastPassed.mjs';

test('the chapters that files belong to are the course’s and the instructor’s', () => {
  const files = ['content/losses/en.mdx', 'own/gans/zh.mdx', 'own/gans/cells/first.ts', 'src/kit/spec.ts', 'README.md'];
  expect(chaptersOf(files)).toEqual(['content/losses/', 'own/gans/']);
});
