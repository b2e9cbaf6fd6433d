// `npm run bench -- threads`: computations of figures in one thread and in several, in turn, in one Worker of
// one Chromium; and what more cores would gain, from the work and the exchange of one batch, each measured alone.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
  await build({
    entryPoints: [`${root}bench/threads/worker.ts`],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'chrome111',
    outfile: `${dir}/worker.js`,
    logLevel: 'error',
  });
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
          const lead = new Worker('worker.js', { type: 'module' });
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

function print({ threads, compared, score, batches }) {
  for (const [title, times] of Object.entries(compared)) {
    const [one, many] = ['alone', 'together'].map((way) => times.map((each) => each[way]));
    const ratios = times.map(({ alone, together }) => alone / together);
    const [from, to] = [Math.min(...ratios), Math.max(...ratios)].map((ratio) => ratio.toFixed(2));
    console.log(`\n${title}`);
    // whatever else the machine does only adds to a time, and more often where every core is in use
    for (const [said, of] of Object.entries({ 'in the middle': median, 'at best': (all) => Math.min(...all) })) {
      const ratio = (of(one) / of(many)).toFixed(2);
      console.log(`  ${said}: one thread ${of(one).toFixed(0)} ms, ${threads} threads ${of(many).toFixed(0)} ms on ${cpus().length} cores, ${ratio} times as fast`); // prettier-ignore
    }
    console.log(`  round by round ${median(ratios).toFixed(2)} times as fast (${from} to ${to})`);
  }
  console.log('\nAn epoch, had each thread a core of its own, by one batch and the test after the epoch:');
  const epoch = ({ work, exchange }) => Math.ceil(pictures / 32) * (work + exchange) + score;
  for (const one of batches) {
    const [work, exchange] = [one.work, one.exchange].map((time) => time.toFixed(2));
    const ratio = (epoch(batches[0]) / epoch(one)).toFixed(2);
    console.log(
      `  ${one.threads} cores: ${work} ms of work and ${exchange} ms for exchange and step, ${ratio} times as fast`,
    );
  }
}
