import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readLazily } from './readLazily';

const { handler } = readLazily().load as { handler(id: string): string | undefined };
const file = fileURLToPath(new URL('./readLazily.ts', import.meta.url));

test('the text of a file is read without the file as a module', () => {
  expect(handler(`${file}?raw`)).toMatch(/^export default "import .*const ours/);
  expect(handler(file)).toBeUndefined();
});

test('texts that other plugins make are left to them', () => {
  expect(handler(file.replace('build/readLazily.ts', 'layouts/islands.js?raw'))).toBeUndefined();
  expect(handler('virtual:source?raw')).toBeUndefined();
});
