import { expect, test } from 'vitest';
import { widgetsLeftOut } from './leftOut';

const chapter = (...widgets: string[]) => widgets.map((widget) => `import W from '@widgets/${widget}';`).join('\n');

test('leaves out what only other chapters show', () => {
  const texts = new Map([['a', chapter('one', 'both')], ['b', chapter('two-d', 'both')], ['c', '']]); // prettier-ignore
  expect([...widgetsLeftOut(texts, ['a'])]).toEqual(['two-d']);
  expect([...widgetsLeftOut(texts, ['c', 'missing'])]).toEqual(['one', 'both', 'two-d', 'both'].filter((name, i, all) => all.indexOf(name) === i)); // prettier-ignore
  expect([...widgetsLeftOut(texts, ['a', 'b'])]).toEqual([]);
});
