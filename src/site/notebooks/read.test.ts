import { describe, expect, test } from 'vitest';
import { cellId, writeNotebook, type Notebook, type Template } from './notebook';
import { readNotebook } from './read';

const template: Template = {
  locale: 'en',
  slug: 'losses',
  course: { title: 'Downhill', version: '0.1.0' },
  lead: '# Losses',
  parts: [
    { kind: 'text', text: 'About it.' },
    { kind: 'cell', name: 'losses/first', code: "import { add } from 'downhill';\nadd(1, 2);\n", isExercise: false },
    { kind: 'text', text: 'The task.', exercise: 'losses/svmLoss' },
    { kind: 'cell', name: 'losses/svmLoss', code: 'export function svmLoss() {\n}\n', isExercise: true },
    { kind: 'text', text: 'Told later.', after: 'a-question' },
    { kind: 'cell', name: 'losses/later', code: '1;', isExercise: false, after: 'a-question another' },
  ],
};
const reader = { codeOf: (_: string, starter: string) => starter, hasAnswered: () => false };
const written = () => writeNotebook(template, reader);
const code = (notebook: Notebook, name: string) => notebook.cells.find(({ metadata }) => metadata.downhill?.cell === name)!; // prettier-ignore
const read = (notebook: unknown) => readNotebook(JSON.stringify(notebook));

describe('a notebook', () => {
  test('leaves out what waits for an answer until all its questions are answered', () => {
    const names = ({ cells }: Notebook) => cells.flatMap(({ metadata }) => metadata.downhill?.cell ?? []);
    expect(names(written())).toEqual(['losses/first', 'losses/svmLoss']);
    const some = { ...reader, hasAnswered: (question: string) => question === 'another' };
    expect(names(writeNotebook(template, some))).toHaveLength(2);
    expect(names(writeNotebook(template, { ...reader, hasAnswered: () => true }))).toContain('losses/later');
  });

  test('contains only the task and the cell of an exercise', () => {
    const { cells } = writeNotebook(template, reader, ['losses/svmLoss']);
    expect(cells.map(({ source }) => source)).toEqual(['# Losses', 'The task.', 'const svmLoss = function () {\n}']);
  });

  test('brings back what was changed, and reports what was not', () => {
    const notebook = written();
    code(notebook, 'losses/svmLoss').source = 'const svmLoss = function () {\n  return 1;\n}';
    notebook.cells.push({ ...code(notebook, 'losses/first'), id: 'new', metadata: {}, source: 'mine()' });
    expect(read(notebook)).toMatchObject({
      course: 'Downhill',
      changed: [{ name: 'losses/svmLoss', code: 'export function svmLoss() {\n  return 1;\n}' }],
      unchanged: ['losses/first'],
      added: 1,
    });
  });

  test('reads notebooks as other programs write them: by line, without ids, in nbformat 4.4', () => {
    const notebook = written() as unknown as { nbformat_minor: number; cells: Record<string, unknown>[] };
    notebook.nbformat_minor = 4;
    for (const cell of notebook.cells) {
      delete cell.id;
      cell.source = (cell.source as string).split(/(?<=\n)/);
    }
    expect(read(notebook)).toMatchObject({ changed: [], unchanged: ['losses/first', 'losses/svmLoss'] });
    expect(readNotebook(`\uFEFF${JSON.stringify(notebook)}`)).toMatchObject({ changed: [] });
  });

  test('uses the cell with its own id if one was copied', () => {
    const notebook = written();
    notebook.cells.unshift({ ...code(notebook, 'losses/first'), id: 'copy', source: 'a copy' });
    expect(read(notebook)).toMatchObject({ changed: [], unchanged: ['losses/first', 'losses/svmLoss'], twice: ['losses/first'] }); // prettier-ignore
  });

  test('reports unreadable code', () => {
    const notebook = written();
    (code(notebook, 'losses/first') as { source: unknown }).source = [1];
    expect(read(notebook)).toMatchObject({ damaged: ['losses/first'], unchanged: ['losses/svmLoss'] });
  });

  test.each([
    ['not-json', '{"nbformat": 4, "cells": ['],
    ['not-a-notebook', '[]'],
    ['not-a-notebook', '{"format":"downhill-work"}'],
    ['not-a-notebook', '{"nbformat":4,"cells":{}}'],
    ['old-format', '{"nbformat":3,"worksheets":[]}'],
    ['new-format', '{"nbformat":5,"cells":[]}'],
    ['newer', '{"nbformat":4,"cells":[],"metadata":{"downhill":{"format":"downhill-notebook","version":2}}}'],
    ['no-cells-of-ours', '{"nbformat":4,"cells":[null,{"cell_type":"code","source":"1","metadata":{}}],"metadata":{}}'],
    ['no-cells-of-ours', '{"nbformat":4,"cells":[{"cell_type":"code","source":"1","metadata":{"downhill":{"cell":"<a b>"}}}]}'],
    ['too-large', ' '.repeat(50_000_001)],
  ])('%s', (problem, text) => {
    expect(readNotebook(text)).toBe(problem);
  }); // prettier-ignore
});

test('ids have at most 64 letters, and those of long names remain distinct', () => {
  const [a, b] = ['a', 'b'].map((end) => cellId(`chapter/${'x'.repeat(70)}${end}`));
  expect(cellId('gradient-descent/check')).toBe('gradient-descent--check');
  expect(a).not.toBe(b);
  expect(a).toMatch(/^[\w-]{1,64}$/);
});
