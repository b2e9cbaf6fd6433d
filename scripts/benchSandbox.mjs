// `npm run bench -- sandbox`: how long the sandbox of a check takes to start, in turn with a frame and a Worker that only
// answer, in one Chromium. `-- sandbox <folder>` measures a build that is there.
import { chromium as playwright } from '@playwright/test';
import { chromium } from './browser.mjs';
import { root, run } from './run.mjs';
import { serve } from './serve.mjs';

const rounds = 15;
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

export async function benchSandbox(built) {
  if (!built) {
    const { ok, output } = await run('astro', ['build'], { quiet: true });
    if (!ok) throw new Error(output);
  }
  const site = await serve({ dir: built ?? `${root}dist` });
  const browser = await playwright.launch(await chromium());
  try {
    const page = await browser.newPage();
    await page.goto(`${site.url}losses/`);
    const cell = page.locator('.exercise .cell').first();
    await cell.scrollIntoViewIfNeeded();
    const empty = [];
    for (let round = 0; round < rounds; round++) {
      await cell.evaluate((element) => element.removeAttribute('data-status')); // the last check's
      await cell.locator('[data-action=run]').click(); // every check has a sandbox of its own
      await page.locator('.exercise .cell[data-status=wrong]').first().waitFor();
      empty.push(await page.evaluate(startEmpty));
    }
    const full = await page.evaluate(() =>
      performance.getEntriesByName('sandbox-start', 'measure').map(({ duration }) => duration),
    );
    print(full.slice(-rounds), empty);
  } finally {
    await browser.close();
    site.close();
  }
}

/** In the page: the time taken by a frame and a Worker that only answer. */
async function startEmpty() {
  const begun = performance.now();
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts');
  frame.hidden = true;
  frame.src = '/sandbox.html';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const { port1, port2 } = new MessageChannel();
  const answered = new Promise((resolve) => (port1.onmessage = resolve));
  const source = 'addEventListener("message", (event) => event.ports[0].postMessage(1), { once: true });';
  frame.contentWindow.postMessage(source, '*', [port2]);
  await answered;
  frame.remove();
  return performance.now() - begun;
}

function print(full, empty) {
  const ratios = full.map((time, i) => time / empty[i]);
  const [from, to] = [Math.min(...ratios), Math.max(...ratios)].map((ratio) => ratio.toFixed(1));
  console.log(
    `A sandbox starts in ${median(full).toFixed(0)} ms, an empty one in ${median(empty).toFixed(0)} ms: ${median(ratios).toFixed(1)} times as long (${from} to ${to})`,
  );
}
