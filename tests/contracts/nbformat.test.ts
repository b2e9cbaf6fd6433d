import { expect, test } from 'vitest';
import { nbformatFaults } from './nbformat';

const good = () => ({
  nbformat: 4,
  nbformat_minor: 5,
  metadata: { kernelspec: { name: 'deno', display_name: 'Deno' }, language_info: { name: 'typescript' } },
  cells: [
    { id: 'a', cell_type: 'markdown', metadata: {}, source: 'x' },
    { id: 'b', cell_type: 'code', metadata: {}, source: ['x\n', 'y'], outputs: [], execution_count: null },
  ] as Record<string, unknown>[],
});

test('a notebook as the schema has it has no faults', () => {
  expect(nbformatFaults(good())).toEqual([]);
});

test.each<[string, (notebook: ReturnType<typeof good>) => void]>([
  ['an id with a dot', ({ cells }) => (cells[0].id = 'a.b')],
  ['an id that is too long', ({ cells }) => (cells[0].id = 'a'.repeat(65))],
  ['an id twice', ({ cells }) => (cells[1].id = 'a')],
  ['no id', ({ cells }) => delete cells[0].id],
  ['outputs of a text', ({ cells }) => (cells[0].outputs = [])],
  ['code without outputs', ({ cells }) => delete cells[1].outputs],
  ['a count that is none', ({ cells }) => (cells[1].execution_count = -1)],
  ['a source that is not text', ({ cells }) => (cells[1].source = [1])],
  ['another format', (notebook) => (notebook.nbformat_minor = 4)],
  ['a kernel without a name', ({ metadata }) => (metadata.kernelspec.name = undefined as never)],
])('%s is reported', (_, damage) => {
  const notebook = good();
  damage(notebook);
  expect(nbformatFaults(notebook)).not.toEqual([]);
});
