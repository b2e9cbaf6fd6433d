import { expect, test } from 'vitest';
import { readCodeLink } from '@cells/saved/link';
import type { ChartSpec } from '@ui/plot/spec';
import { cellLinks } from './cellLinks';

const chart = (points: number): ChartSpec => ({
  x: { label: 'step' },
  y: { label: 'loss' },
  marks: [{ mark: 'line', name: 'loss', x: Array.from({ length: points }, (_, i) => i), y: Array.from({ length: points }, (_, i) => Math.sin(i / 50)), stroke: 'loss' }], // prettier-ignore
});

test.each([
  [100, false],
  [3000, false],
  [40_000, true],
])('a chart of %i points opens as a cell', async (points, isThinned) => {
  const [link] = await cellLinks('en', 'Training', [() => chart(points)]);
  expect(link.name).toBe('loss · step');
  const read = await readCodeLink(new URL(link.href, 'http://page/').hash);
  const title = typeof read === 'string' ? read : read.code.split('\n')[0];
  if (isThinned) expect(title).toMatch(/^\/\/ Training: loss · step \(one point in \d+\)$/);
  else expect(title).toBe('// Training: loss · step');
});

test('a chart without marks is no cell', async () => {
  expect(await cellLinks('en', 'Training', [() => ({ ...chart(1), marks: [] })])).toEqual([]);
});
