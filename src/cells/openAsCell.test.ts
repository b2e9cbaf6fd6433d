import { expect, test } from 'vitest';
import { transpile } from './code/transpile';
import { cellCode, openAsCell, ownCell } from './openAsCell';
import { linkedCell, readCodeLink } from './saved/link';

const data = { step: [0, 1, 2], 'loss, mean': [2.302585093, NaN, null], name: ['a', 'b"', '</script>'] };
const code = "Plot.plot({ marks: [Plot.lineY(data, { x: 'step', y: 'loss, mean' })] });";

test('a chart becomes a cell whose data are rows', () => {
  const written = cellCode('Loss\nby step', data, code);
  expect(written.split('\n')[0]).toBe('// Loss by step');
  expect(transpile(written).defines).toEqual(['columns', 'data']);
  const rows = new Function(`${written.replace(/^import.*$/m, '').replace(code, '')}\nreturn data;`)() as unknown;
  expect(rows).toEqual([
    { step: 0, 'loss, mean': 2.30259, name: 'a' },
    { step: 1, 'loss, mean': NaN, name: 'b"' },
    { step: 2, 'loss, mean': null, name: '</script>' },
  ]);
});

test('a value repeated many times in a row is written once', () => {
  const series = [...Array<string>(300).fill('a'), 'b', ...Array<null>(7).fill(null)];
  const written = cellCode('Runs', { series }, code);
  expect(written).toContain('series: [...Array(300).fill("a"), "b", ...Array(7).fill(null)],');
});

test('its address carries the code to the page in the same language', async () => {
  const address = (await openAsCell({ locale: 'zh', title: '损失', data, code }))!;
  const [page, hash] = address.split('#');
  expect(page).toBe('/zh/cell/');
  expect(linkedCell(`#${hash}`)).toBe(ownCell);
  expect(await readCodeLink(`#${hash}`)).toEqual({ code: cellCode('损失', data, code) });
});

test('too much data gives no address', async () => {
  const many = Array.from({ length: 20_000 }, (_, i) => Math.sin(i));
  expect(await openAsCell({ locale: 'en', title: 'Long', data: { many }, code })).toBeNull();
});
