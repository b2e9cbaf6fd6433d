// `npm run measure [widget …]`: how long after a reader's input each figure is painted, on a processor four times slower,
// beside a page with nothing but a slider, in turn with it. It tries the first control and the main handle, and prints the ten
// slowest; `-- --json` prints all. `-- --dist <folder>` measures a build that is there; a second `--dist` is measured in
// turn with it. What is late is measured again, up to `--rounds` times (3), and its best round counts: what else the machine
// does only adds. A widget has `--limit` seconds (120), and what fails does not end the run. `--turns 1` makes fewer inputs.
// Each result is kept at once: `-- --resume` goes on where a run was ended. A figure is measured on a page of its own, or
// with `-- --chapters` where it stands in its chapter, as far as nothing there waits for the reader's answer.
import { readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium as playwright } from '@playwright/test';
import { chromium } from './browser.mjs';
import { keptResults } from './measure/kept.mjs';
import { empty, figure } from './measure/page.mjs';
import { root, run } from './run.mjs';
import { serve } from './serve.mjs';

/**
 * The most that a figure may add to the empty page's time, in milliseconds: for half of the inputs, and for 19 of 20.
 */
const goal = { median: 10, p95: 25 };
const none = { more: { median: 0, p95: 0 } };
const perTurn = 8;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean' },
    dist: { type: 'string', multiple: true },
    rounds: { type: 'string', default: '3' },
    turns: { type: 'string', default: '4' },
    throttle: { type: 'string', default: '4' },
    limit: { type: 'string', default: '120' },
    resume: { type: 'boolean' },
    chapters: { type: 'boolean' },
  },
});
const [rounds, turns] = [Number(options.rounds), Number(options.turns)];
const known = readdirSync(`${root}src/widgets`);
const unknown = positionals.filter((name) => !known.includes(name));
if (unknown.length) fail(`There is no widget called ${unknown.join(', ')}.`);
if (!options.dist) {
  const { ok, output } = await run('astro', ['build'], { quiet: true });
  if (!ok) fail(output);
}
const folders = options.dist ?? [`${root}dist`];
const sites = await Promise.all(folders.map((dir) => serve({ dir })));
const browser = await playwright.launch(await chromium());
const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
const beside = await empty(context, Number(options.throttle));
const { work: asIs } = await beside.effort(perTurn);

const kept = keptResults(options.resume);
const results = [];
for (const name of positionals.length ? positionals : known) {
  const measured = kept.of(name) ?? (await measureWidget(name));
  if (!browser.isConnected()) fail('The browser has ended: `-- --resume` goes on.'); // what then fails is no result
  kept.add(name, measured);
  results.push(...measured);
  if (!options.json) for (const result of measured) console.log(line(result));
}
await browser.close();
for (const site of sites) site.close();
if (options.json) console.log(JSON.stringify(results, null, 1));
else summarize();
process.exit(results.some(({ isLate }) => isLate) ? 1 : 0);

/** The first control and the main handle, as far as the figure has them. */
async function measureWidget(name) {
  const ends = Date.now() + 1_000 * Number(options.limit);
  const measured = [];
  for (const what of ['control', 'handle']) {
    const result = await measure(name, what, ends).catch(({ message }) => ({
      failed: message.split('\n')[0],
      ...none,
    }));
    if (result) measured.push({ name, what, ...result });
  }
  return measured;
}

/** One control or handle in each of the sites, in turn with the empty page; null if a figure has none. */
async function measure(name, what, ends) {
  let best = null;
  for (let round = 1; round <= rounds; round++) {
    const now = await within(ends, once(name, what)).catch((error) => {
      if (!best) throw error;
    });
    if (!now) break;
    if (!best || now.late < best.late) best = { ...now, rounds: round };
    best.rounds = round;
    if (best.late <= 0) break;
  }
  if (!best) return null;
  const { late, ...rest } = best;
  return { ...rest, isLate: late > 0 };
}

/** A page that hangs answers nothing, not even that it closes. */
async function within(ends, work) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`takes longer than ${options.limit} s`)), Math.max(0, ends - Date.now()));
  });
  work.catch(() => {});
  try {
    return await Promise.race([work, late]);
  } catch (error) {
    for (const page of context.pages()) if (!beside.is(page)) void page.close().catch(() => {});
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

async function once(name, what) {
  const pages = [];
  const at = options.chapters ? chapterOf(name) : `embed/${name}`;
  for (const { url } of sites) pages.push(await figure(context, `${url}${at}/`, name, what, Number(options.throttle)));
  try {
    if (!pages[0].moves) return null;
    const moving = pages.filter(({ moves }) => moves);
    const { work, changes } = await moving[0].effort(perTurn);
    if (moving[1]) await moving[1].effort(perTurn); // as warm as the first: its code has run as often
    const contestants = [beside, ...moving];
    const times = contestants.map(() => []);
    for (let turn = 0; turn < turns; turn++)
      for (const [i, page] of contestants.entries()) times[i].push(...(await page.times(perTurn)));
    if (times[1].length === 0) return { failed: 'nothing changes where it begins', late: 0, ...none };
    const [nothing, ours, other] = times.map(statistics);
    const more = { median: ours.median - nothing.median, p95: ours.p95 - nothing.p95 };
    const late = Math.max(more.median - goal.median, more.p95 - goal.p95);
    return { kind: pages[0].moves.kind, empty: nothing, ...ours, more, other, work, changes, late };
  } finally {
    for (const page of pages) await page.close();
  }
}

/** The chapter that a figure stands in. */
function chapterOf(name) {
  const holds = (chapter) => readFileSync(`${folders[0]}/${chapter}/index.html`, 'utf8').includes(`id="${name}"`);
  return readdirSync(`${root}content`).find(holds);
}

function statistics(times) {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  return { median: at(0.5), p95: at(0.95), inputs: sorted.length };
}

function line({ name, what, kind, failed, median, p95, more, other, work, changes, isLate, rounds }) {
  if (failed) return `      ${name}, ${what}: ${failed}`;
  const compared = other ? `, the other build ${whole(other.median)} (${whole(other.p95)})` : '';
  const again = rounds > 1 ? `, best of ${rounds}` : '';
  return `${isLate ? 'late' : '  ok'}  ${whole(median).padStart(4)} ms (p95 ${whole(p95)}), ${signed(more.median)} (${signed(more.p95)}) beside an empty page, ${(work - asIs).toFixed(1)} ms of work and ${changes.toFixed(0)} changes an input${compared}: ${name}, ${what} (${kind})${again}`;
}

function summarize() {
  const slowest = results.toSorted((a, b) => b.more.median - a.more.median).slice(0, 10);
  console.log(`\nThe slowest, of ${results.length} controls and handles:`);
  for (const result of slowest) console.log(line(result));
  const late = results.filter(({ isLate }) => isLate).length;
  const failed = results.filter((result) => result.failed).length;
  console.log(
    `\n${late} are later than ${goal.median} ms (p95 ${goal.p95} ms) after an empty page; ${failed} could not be measured.`,
  );
}

function whole(milliseconds) {
  return milliseconds.toFixed(0);
}
function signed(milliseconds) {
  return `${milliseconds < 0 ? '−' : '+'}${Math.abs(milliseconds).toFixed(0)}`;
}
function fail(message) {
  console.error(message);
  process.exit(1);
}
