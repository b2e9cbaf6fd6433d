// `npm run bench`: the library against its peers in turn, in one Chromium; ratios, unlike seconds, carry over. `npm run
// bench -- matmul` runs the tasks with that word in their title, `-- threads` measures several threads. A full run
// writes the table of the README.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync, cpSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { chromium as playwright } from '@playwright/test';
import { build } from 'esbuild';
import { benchSandbox } from './benchSandbox.mjs';
import { benchThreads } from './benchThreads.mjs';
import { chromium } from './browser.mjs';
import { root, run } from './run.mjs';
import { serve } from './serve.mjs';

const [wanted = '', built] = process.argv.slice(2);
const folder = `${root}bench/`;

if (wanted === 'threads' || wanted === 'sandbox') {
  await (wanted === 'threads' ? benchThreads() : benchSandbox(built));
  process.exit(0);
}

if (!existsSync(`${folder}node_modules`)) {
  console.log('Installing the peers …');
  const { ok } = await run('npm', ['ci', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund']);
  if (!ok) process.exit(1);
}

const dir = mkdtempSync(`${tmpdir()}/downhill-bench-`);
await build({
  entryPoints: [`${folder}page.ts`],
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'chrome111',
  outfile: `${dir}/page.js`,
  external: ['fs', 'path', 'os', 'util', 'crypto', 'perf_hooks', 'worker_threads', 'module', 'url'],
  logLevel: 'error',
});
cpSync(`${folder}node_modules/@tensorflow/tfjs-backend-wasm/dist`, `${dir}/tfjs`, { recursive: true });
cpSync(`${folder}node_modules/convnetjs/build/convnet.js`, `${dir}/convnet.js`);
writeFileSync(
  `${dir}/index.html`,
  '<!doctype html><meta charset="utf-8"><script src="convnet.js"></script><script type="module" src="page.js"></script>',
);

writeFileSync(`${dir}/404.html`, 'There is no such file.');
const site = await serve({ dir });
const browser = await playwright.launch(await chromium());
const results = [];
try {
  // a fresh page for each task, so that none inherits another’s memory
  for (let task = 0, tasks = ['']; task < tasks.length; task++) {
    const page = await browser.newPage();
    page.setDefaultTimeout(0);
    page.on('pageerror', (error) => console.error(error.message));
    await page.goto(site.url);
    await page.waitForFunction(() => window.benchTasks, null, { timeout: 60_000 });
    tasks = await page.evaluate(() => window.benchTasks);
    if (tasks[task].includes(wanted)) {
      const result = await page.evaluate((i) => window.benchRun(i), task);
      results.push(result);
      print(result);
    }
    await page.close();
  }
} finally {
  await browser.close();
  rmSync(dir, { recursive: true });
}
if (wanted === '') writeTable(results, browser.version());
process.exit(0);

function print({ title, medians, ratios }) {
  console.log(`\n${title}`);
  for (const [name, median] of Object.entries(medians)) console.log(`  ${name.padEnd(30)} ${milliseconds(median)} ms`);
  for (const { peer, median, from, to } of ratios)
    console.log(`  ${times(median)} times as fast as ${peer} (middle half ${times(from)} to ${times(to)})`);
}

/** Puts the results between the two marks in the README. */
function writeTable(results, version) {
  const readme = `${root}README.md`;
  const rows = results.map(({ title, medians, ratios }) => {
    const peers = ratios.map(
      ({ peer, median, from, to }) => `${times(median)} × ${peer} (${times(from)}–${times(to)})`,
    );
    return `| ${title} | ${milliseconds(medians.ours)} | ${peers.join(', ')} |`;
  });
  const table = [
    `In Chromium ${version.split('.')[0]}, one thread, contestants in turn; in brackets the middle half of the rounds.`,
    '',
    '| task | ours, ms | as fast as |',
    '|---|---|---|',
    ...rows,
  ].join('\n');
  const [before, rest] = readFileSync(readme, 'utf8').split('<!-- bench -->\n');
  const after = rest.split('<!-- /bench -->')[1];
  writeFileSync(readme, `${before}<!-- bench -->\n${table}\n<!-- /bench -->${after}`);
}

function times(ratio) {
  return ratio >= 10 ? ratio.toFixed(0) : ratio.toFixed(1);
}

function milliseconds(value) {
  return value >= 10 ? value.toFixed(0) : value >= 1 ? value.toFixed(1) : value.toPrecision(2);
}
