import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = `${import.meta.dirname}/..`;
const project = mkdtempSync(join(tmpdir(), 'downhill-reader-'));
const run = (command, ...args) => execFileSync(command, args, { cwd: project, encoding: 'utf8' });
const program = () => readFileSync(`${project}/node_modules/downhill/README.md`, 'utf8').match(/```ts\n([^]*?)```/)[1];
const node = (name, code) => {
  writeFileSync(`${project}/${name}`, code);
  return run(process.execPath, name);
};

beforeAll(() => {
  run(process.execPath, `${root}/scripts/packLibrary.mjs`, project);
  writeFileSync(`${project}/package.json`, '{ "private": true, "type": "module" }');
  run(
    'npm',
    'install',
    '--offline',
    '--no-audit',
    '--no-fund',
    `./${readdirSync(project).find((name) => name.endsWith('.tgz'))}`,
  );
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

test('the program of its README trains', () => {
  const loss = Number(node('train.js', program()));
  expect(loss).toBeGreaterThan(0);
  expect(loss).toBeLessThan(0.1);
});

test.each([
  ['nodenext', 'nodenext'],
  ['bundler', 'esnext'],
])('its types are found and judge a program, with the resolution %s', (resolution, module) => {
  writeFileSync(`${project}/right.ts`, program());
  writeFileSync(
    `${project}/wrong.ts`,
    "import { tensor } from 'downhill';\nexport const wrong: string = tensor([1]);\n",
  );
  const options = ['--ignoreConfig', '--noEmit', '--strict', '--target', 'es2022', '--lib', 'es2023,dom'];
  const check = (file) => {
    const tsc = `${root}/node_modules/@typescript/native/bin/tsc`;
    const asked = [tsc, ...options, '--module', module, '--moduleResolution', resolution, file];
    const { status, stdout } = spawnSync(process.execPath, asked, { cwd: project, encoding: 'utf8' });
    return { status, stdout };
  };
  expect(check('right.ts')).toEqual({ status: 0, stdout: '' });
  expect(check('wrong.ts').stdout).toContain("Type 'Tensor' is not assignable to type 'string'");
});

test('a bundle of one op leaves the others out', async () => {
  const size = async (contents) => {
    const stdin = { contents, resolveDir: project };
    const options = { bundle: true, minify: true, format: 'esm', write: false };
    return (await build({ stdin, ...options })).outputFiles[0].contents.length;
  };
  const one = await size("export { relu } from 'downhill/ops';");
  const whole = await size("export * from 'downhill';");
  expect(one).toBeGreaterThan(500);
  expect(one, `of ${whole} bytes`).toBeLessThan(16_000);
});
