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

test.each(['src/kit', 'content/losses', 'own/gans'])('what a file of %s imports later is hidden', async (folder) => {
  const { transform } = readLazily() as { transform(code: string, id: string): Promise<{ code: string } | undefined> };
  const vite = { resolve: async () => ({ id: '/late.ts' }) };
  const result = await transform.call(vite, "import('./late')", `/downhill/${folder}/now.ts`);
  expect(result?.code).toContain('@vite-ignore');
});
