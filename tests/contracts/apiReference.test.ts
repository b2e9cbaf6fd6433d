import { expect, test } from 'vitest';
import { apiReference, unlisted } from '@site/reference/apiReference';

const entries = apiReference().flatMap((group) => group.entries);

test('the reference lists everything that cells can import', () => {
  expect(unlisted()).toEqual([]);
});

test('every entry says what it does and how it is called', () => {
  expect(entries.length).toBeGreaterThan(100);
  expect(entries.filter(({ text }) => text.length === 0).map(({ name }) => name)).toEqual([]);
  expect(entries.filter(({ signature, name }) => !signature.includes(name)).map(({ name }) => name)).toEqual([]);
  expect(entries.map(({ signature }) => signature).filter((signature) => signature.includes('import('))).toEqual([]);
});

test('the reference also lists what cells have besides the library', () => {
  const names = 'plot image curve progress pictures drawPicture pictureClasses Canvas trainAndTest majority nearest';
  expect(entries.map(({ name }) => name)).toEqual(expect.arrayContaining(names.split(' ')));
});

test('no name occurs twice', () => {
  const names = entries.map(({ name }) => name);
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});

test('an entry names the chapters that use it', () => {
  const usedIn = (name: string) => entries.find((entry) => entry.name === name)!.usedIn;
  expect(usedIn('pictures')).toEqual(expect.arrayContaining(['knn', 'linear-classifier']));
  expect(usedIn('optim.adam')).toEqual(expect.arrayContaining(['optimizers']));
  expect(usedIn('eigvalsh')).toEqual([]);
});

test('an entry says the same as its source', () => {
  expect(entries.find(({ name }) => name === 'softmax')).toMatchObject({
    signature: 'softmax(x: Tensor, dim: number): Tensor',
    shapes: '(…, n, …) → (…, n, …). Error: a dim out of range.',
    example:
      "import { softmax, tensor } from 'downhill';\n\nconsole.log(softmax(tensor([0, 0]), 0).tolist()); // [0.5, 0.5]",
    chapter: 'losses',
  });
  expect(entries.find(({ name }) => name === 'nn.Linear')!.signature).toBe(
    'new nn.Linear(inFeatures: number, outFeatures: number, { bias, dtype, random }?: LayerOptions)',
  );
});

test('an entry names the options, however its source receives them', () => {
  const signatures = entries.map(({ signature }) => signature);
  expect(signatures).toContain('optim.rmsprop(params: readonly Tensor[], { lr, beta, eps, weightDecay, momentum, centered }?: RmspropOptions): Optimizer'); // prettier-ignore
  expect(signatures).toContain('cdist(a: Tensor, b: Tensor, { p }?: CdistOptions): Tensor');
  expect(signatures).toContain('clamp(x: Tensor, { min, max }: { min?: number; max?: number; }): Tensor');
  expect(signatures.filter((signature) => /\b(options|args_\d)\??: /.test(signature))).toEqual([]);
});
