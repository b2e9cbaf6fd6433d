import { expect, test } from 'vitest';
import { NotebookError, plan, type NotebookCell } from './notebook';
import { SourceError } from './transpile';

const cell = (name: string, code: string, sharesOnly: string | null = null): NotebookCell => ({
  name,
  code,
  sharesOnly,
});

const cells = [
  cell('data', 'const x = [1, 2];\nlet scale = 2;'),
  cell('other', 'const unused = 1;'),
  cell('exercise', 'function helper() {}\nexport function f(v: number) { return v * scale + helper(); }', 'f'),
  cell('use', 'const helper = 1;\nconst z = x.map(f);'),
  cell('broken', 'const = 1;'),
  cell('last', 'z.map(Math.sqrt)'),
];

function disagreement(list: NotebookCell[], name: string) {
  try {
    plan(list, name);
  } catch (error) {
    if (error instanceof NotebookError) return [error.code, error.about, error.cell];
    throw error;
  }
  return null;
}

test('what a cell needs runs before it, in the order of the page, and nothing else', () => {
  const order = plan(cells, 'last');
  expect(order.map(({ name }) => name)).toEqual(['data', 'exercise', 'use', 'last']);
  expect(order.map(({ needs }) => needs.sort())).toEqual([[], ['scale'], ['f', 'x'], ['z']]);
  expect(order.map(({ shares }) => shares)).toEqual([['x', 'scale'], ['f'], ['helper', 'z'], []]);
});

test('a name has one owner, who is named', () => {
  expect(disagreement([...cells, cell('again', 'const x = 3;')], 'again')).toEqual(['defined-elsewhere', 'x', 'data']);
  expect(disagreement([...cells, cell('again', 'function helper() {}', 'g')], 'again')).toBeNull();
});

test('a cell cannot use what stands below it, nor change what is another’s', () => {
  expect(disagreement([cell('early', 'x.length'), ...cells], 'early')).toEqual(['defined-below', 'x', 'data']);
  expect(disagreement([...cells, cell('late', 'scale = 3')], 'late')).toEqual(['assigned-elsewhere', 'scale', 'data']);
  expect(disagreement([...cells, cell('late', '{ let scale = 1; scale = 3; }')], 'late')).toBeNull();
});

test('a mistake in the cell itself is its own; one in a cell that it does not need does not matter', () => {
  expect(() => plan(cells, 'broken')).toThrow(SourceError);
  expect(plan(cells, 'use')).toHaveLength(3);
});
