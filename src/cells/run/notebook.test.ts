import { expect, test } from 'vitest';
import { liveCells } from './liveCells';
import { Notebook, NotebookError, plan, type NotebookCell } from './notebook';
import type { Sandbox } from './Sandbox';
import { codeFor, SourceError, type Compiled } from '../code/compiled';
import { transpile } from '../code/transpile';

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

const read = async (source: string) => transpile(source);

async function disagreement(list: NotebookCell[], name: string) {
  try {
    await plan(list, name, read);
  } catch (error) {
    if (error instanceof NotebookError) return [error.code, error.about, error.cell];
    throw error;
  }
  return null;
}

test('runs the cells that a cell needs before it, in the order of the page, and nothing else', async () => {
  const order = await plan(cells, 'last', read);
  expect(order.map(({ name }) => name)).toEqual(['data', 'exercise', 'use', 'last']);
  expect(order.map(({ needs }) => needs.sort())).toEqual([[], ['scale'], ['f', 'x'], ['z']]);
  expect(order.map(({ shares }) => shares)).toEqual([['x', 'scale'], ['f'], ['helper', 'z'], []]);
});

test('a name that nothing defines may mean one of this cell or of an earlier one, as far as those are shared', async () => {
  const meantIn = async (code: string) => (await plan([...cells, cell('now', code)], 'now', read)).at(-1)!.meant;
  expect(await meantIn('const total = scael + 1; totl')).toEqual({ scael: 'scale', totl: 'total' });
  expect(await meantIn('helpr()')).toEqual({ helpr: 'helper' });
  const alone = [cell('exercise', 'const hidden = 1; export function f() {}', 'f'), cell('now', 'hiden'), cell('later', 'let hidn;')]; // prettier-ignore
  expect((await plan(alone, 'now', read)).at(-1)!.meant).toEqual({});
});

test('a name has one owner, which is named', async () => {
  expect(await disagreement([...cells, cell('again', 'const x = 3;')], 'again')).toEqual([
    'defined-elsewhere',
    'x',
    'data',
  ]);
  expect(await disagreement([...cells, cell('again', 'function helper() {}', 'g')], 'again')).toBeNull();
});

test('a cell cannot use a later one, nor change what belongs to another', async () => {
  expect(await disagreement([cell('early', 'x.length'), ...cells], 'early')).toEqual(['defined-below', 'x', 'data']);
  expect(await disagreement([...cells, cell('late', 'scale = 3')], 'late')).toEqual([
    'assigned-elsewhere',
    'scale',
    'data',
  ]);
  expect(await disagreement([...cells, cell('late', '{ let scale = 1; scale = 3; }')], 'late')).toBeNull();
});

test('a mistake in the cell itself is its own; one in a cell that it does not need does not matter', async () => {
  await expect(plan(cells, 'broken', read)).rejects.toThrow(SourceError);
  expect(await plan(cells, 'use', read)).toHaveLength(3);
});

/** A notebook whose sandbox only records what it is asked to run. */
function openNotebook(list: NotebookCell[]) {
  const ran: string[] = [];
  const stale = new Set<string>();
  let hold = false;
  const sandboxes: { ended: boolean; spoilt: boolean; stop(): void }[] = [];
  const open = () => {
    const sandbox = {
      ended: false,
      spoilt: false,
      onPrint() {},
      rest() {},
      settle: () =>
        hold ? new Promise((resolve) => (sandbox.giveWay = () => resolve('gave-way'))) : Promise.resolve('settled'),
      giveWay() {},
      stop: () => void (sandbox.ended = true),
      run(compiled: Compiled) {
        const code = codeFor(compiled, []);
        if (code.includes('boom')) return Promise.reject(new Error('boom'));
        ran.push(list.find((one) => code.includes(one.code))!.name);
        return Promise.resolve({ kind: 'undefined' });
      },
    };
    sandboxes.push(sandbox);
    return sandbox as unknown as Sandbox;
  };
  for (const { name } of list) {
    const markStale = (is: boolean) => void (is ? stale.add(name) : stale.delete(name));
    liveCells.set(name, { code: () => list.find((one) => one.name === name)!.code, markStale });
  }
  const notebook = new Notebook(() => list, open, read);
  const run = async (name: string) => {
    ran.length = 0;
    const { code } = list.find((one) => one.name === name)!;
    await notebook.run(name, code, 1, { onBatch() {}, before() {}, onValue() {} }, () => {});
    return [...ran];
  };
  return { run, stale, sandboxes, holdOn: () => void (hold = true) };
}

const chain = () => [cell('a', 'const x = 1;'), cell('b', 'const y = x + 1;'), cell('c', 'const z = y * 2;')];

test('earlier cells run first only if they are stale; later ones are marked, not run', async () => {
  const list = chain();
  const { run, stale } = openNotebook(list);
  expect(await run('c')).toEqual(['a', 'b', 'c']);
  expect(await run('c')).toEqual(['c']);
  list[0] = cell('a', 'const x = 5;');
  expect(await run('a')).toEqual(['a']);
  expect([...stale]).toEqual(['b', 'c']);
  expect(await run('c')).toEqual(['b', 'c']);
  expect([...stale]).toEqual([]);
  list[1] = cell('b', 'const y = x + 7;');
  expect(await run('c')).toEqual(['b', 'c']);
});

test('after a stop, or a patch of a built-in, everything needed runs again', async () => {
  const { run, sandboxes } = openNotebook(chain());
  await run('c');
  sandboxes[0].stop();
  expect(await run('b')).toEqual(['a', 'b']);
  sandboxes[1].spoilt = true;
  await run('b');
  expect(await run('b')).toEqual(['a', 'b']);
});

test('a needed cell that fails is named', async () => {
  const list = chain();
  list[0] = cell('a', 'const x = "boom";');
  const { run } = openNotebook(list);
  await expect(run('c')).rejects.toMatchObject({ code: 'needed-failed', about: 'x', cell: 'a' });
});

test('a cell whose timers are still running gives way to the next, and runs happen one after the other', async () => {
  const { run, holdOn } = openNotebook(chain());
  holdOn();
  const ended: string[] = [];
  const first = run('a').then(() => ended.push('a'));
  await new Promise((resolve) => setTimeout(resolve));
  expect(ended).toEqual([]);
  void run('b').then(() => ended.push('b'));
  await first;
  const third = run('c');
  await new Promise((resolve) => setTimeout(resolve));
  expect(ended).toEqual(['a', 'b']);
  void run('a');
  await third;
});
