// `npm run bench -- threads`: an epoch of the course's convnet in one thread and in several, in turn, in one Worker of one
// Chromium; and what more cores would give, from the work and the exchange of one batch, each measured alone.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { chromium as playwright } from '@playwright/test';
import { build } from 'esbuild';
import { chromium } from './browser.mjs';
import { root } from './run.mjs';
import { serve } from './serve.mjs';

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const pictures = 3000;

export async function benchThreads(threads = Math.min(4, cpus().length)) {
  const dir = mkdtempSync(`${tmpdir()}/downhill-bench-`);
  const bundle = (entry, outfile) =>
    build({
      entryPoints: [`${root}bench/threads/${entry}.ts`],
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'chrome111',
      outfile: `${dir}/${outfile}`,
      logLevel: 'error',
    });
  await Promise.all(['lead', 'helper'].map((entry) => bundle(entry, `${entry}.js`)));
  // helpers are asked for by the name that they have in the sources
  writeFileSync(`${dir}/lead.js`, readFileSync(`${dir}/lead.js`, 'utf8').replace('./helper.ts', './helper.js'));
  writeFileSync(`${dir}/index.html`, '<!doctype html><meta charset="utf-8"><title>threads</title>');
  writeFileSync(`${dir}/404.html`, 'There is no such file.');
  const site = await serve({ dir });
  const browser = await playwright.launch(await chromium());
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(0);
    page.on('pageerror', (error) => console.error(error.message));
    await page.goto(site.url);
    const found = await page.evaluate(
      (count) =>
        new Promise((resolve, reject) => {
          const lead = new Worker('lead.js', { type: 'module' });
          lead.onerror = (event) => reject(new Error(event.message));
          lead.onmessage = ({ data }) => resolve(data);
          lead.postMessage(count);
        }),
      threads,
    );
    print(found);
  } finally {
    await browser.close();
    rmSync(dir, { recursive: true });
  }
}

function print({ threads, times, score, batches }) {
  const ratios = times.map(({ alone, together }) => alone / together);
  console.log(`\nan epoch of the course’s convnet, ${pictures} pictures, by ${cpus().length} cores`);
  for (const way of ['alone', 'together'])
    console.log(`  ${way.padEnd(10)} ${median(times.map((each) => each[way])).toFixed(0)} ms`);
  console.log(`  ${threads} threads are ${median(ratios).toFixed(2)} times as fast (${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)})`); // prettier-ignore
  console.log('  had each thread a core of its own, by one batch and the test after the epoch:');
  const epoch = ({ work, exchange }) => Math.ceil(pictures / 32) * (work + exchange) + score;
  for (const one of batches)
    console.log(`    ${one.threads} cores: work ${one.work.toFixed(2)} ms, exchange and step ${one.exchange.toFixed(2)} ms a batch, ${(epoch(batches[0]) / epoch(one)).toFixed(2)} times as fast`); // prettier-ignore
}
