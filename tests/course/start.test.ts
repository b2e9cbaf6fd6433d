// `npm start`, where it cannot do what was asked.
import { spawnSync } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { afterAll, expect, test } from 'vitest';
import { copyWith } from './copy';

const other = createServer();
await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
const { port } = other.address() as AddressInfo;
const url = `http://localhost:${port}`;
const { dir, remove } = copyWith({ '.astro/dev.json': JSON.stringify({ pid: process.pid, port, url }) });
afterAll(() => {
  other.close();
  remove();
});

const start = (...args: string[]) =>
  spawnSync(process.execPath, ['scripts/start.mjs', ...args], { cwd: dir, encoding: 'utf8', timeout: 20_000 });

test('tells where the folder is served already', () => {
  const { status, stderr } = start();
  expect(status).toBe(1);
  expect(stderr).toContain(`This folder is being served already, at ${url}/ (process ${process.pid}).`);
});

test('refuses an option that it would ignore', () => {
  const { status, stderr } = start('--port', '4400');
  expect(status).toBe(1);
  expect(stderr).toBe('There is no option “--port”. Another port is set by PORT: PORT=4400 npm start.\n');
});
