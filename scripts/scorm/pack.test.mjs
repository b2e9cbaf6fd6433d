import { expect, test } from 'vitest';
import { identifierOf } from './pack.mjs';

test('a plain name is kept', () => {
  expect(identifierOf('losses', '0.1.0')).toBe('downhill-losses-0.1.0');
  expect(identifierOf('Week-1', '0.1.0')).toBe('downhill-Week-1-0.1.0');
});

test('titles in Chinese have different names, of plain letters', () => {
  const names = ['第一周', '第二周', '第二周-1'].map((title) => identifierOf(title, '0.1.0'));
  expect(new Set(names).size).toBe(3);
  for (const name of names) expect(name).toMatch(/^downhill-[\w.-]+-0\.1\.0$/);
});
