import { expect, test } from 'vitest';
import { transpile } from './transpile';

const misspelt = (code: string) => transpile(code).misspelt;

test.each([
  ['const n = scores.lenght;', 'lenght', 'length'],
  ['for (let i = 0; i < rows[0].lengh; i++) {}', 'lengh', 'length'],
  ['new Float32Array(3).Length', 'Length', 'length'],
  ['const at = (x: Tensor): number => x.shpae[0];', 'shpae', 'shape'],
  ['w.gard', 'gard', 'grad'],
  ['rows?.legnth', 'legnth', 'length'],
  ['seen.szie', 'szie', 'size'],
])('%s', (code, name, meant) => expect(misspelt(code)).toEqual([{ name, meant, line: 1 }]));

test('each is reported once, with its line', () => {
  expect(misspelt('const a = [1];\nconst b = a.lenght + 1;\na.lenght')).toEqual([
    { name: 'lenght', meant: 'length', line: 2 },
  ]);
});

test.each([
  'scores.length + x.shape[0]',
  'point.shade + point.side + cell.grid + next.value + all.lengths + picture.height + a.weight',
  'const box = { lenght: 3 }; box.lenght',
  'class Box { lenght = 3 } new Box().lenght',
  'const box: any = {}; box.lenght = 3; box.lenght',
  'interface Box { lenght: number } const f = (box: Box) => box.lenght',
  'scores.lenght()',
  "scores['lenght']",
])('%s: nothing is misspelt', (code) => expect(misspelt(code)).toEqual([]));
