import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from './serve.mjs';

let site;
let parent;
beforeAll(async () => {
  parent = mkdtempSync(`${tmpdir()}/downhill-`);
  const dir = `${parent}/dist`;
  for (const folder of [dir, `${dir}-before`]) mkdirSync(folder);
  writeFileSync(`${dir}-before/private.txt`, 'not served');
  writeFileSync(`${dir}/index.html`, 'home');
  writeFileSync(`${dir}/404.html`, 'missing');
  site = await serve({ dir });
});
afterAll(() => {
  site.close();
  rmSync(parent, { recursive: true });
});

/** The status for a path exactly as it is written, which `fetch` would correct. */
const statusOf = (path) =>
  new Promise((resolve, reject) => {
    const asked = request({ port: new URL(site.url).port, host: '127.0.0.1', path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    asked.on('error', reject).end();
  });

test('without a page of its own for it, what is missing is said to be', async () => {
  const bare = await serve({ dir: `${parent}/dist-before` });
  const missing = await fetch(`${bare.url}losses/`, { headers: { 'accept-encoding': 'gzip' } });
  bare.close();
  expect([missing.status, await missing.text()]).toEqual([404, 'There is no such page.']);
});

test.each([
  ['//', 200],
  ['//losses/', 404],
  ['/%', 404],
  ['/%E4%B8/', 404],
  ['/a\\..\\b', 404],
  ['/../dist-before/private.txt', 404],
  ['/%2e%2e/dist-before/private.txt', 404],
])('%s is answered with %i, and the server goes on', async (path, status) => {
  expect(await statusOf(path)).toBe(status);
  expect(await statusOf('/')).toBe(200);
});
