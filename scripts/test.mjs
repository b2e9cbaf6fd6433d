// `npm test`: a build with its browser tests and, at low priority, the whole check. `npm test -- hinge` runs only the
// matching browser tests, without sampling; with DOWNHILL_ALL=1 nothing is sampled: every page in every language and
// theme, every mutant, every model.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { chromium } from './browser.mjs';
import { check } from './checks.mjs';
import { run } from './run.mjs';
import { serve } from './serve.mjs';

const filter = process.argv.slice(2);
const begun = Date.now();
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(0)} s`;
/**
 * What spares Chromium a tenth of its work: hardly anything on a page of a test runs often enough that optimizing it pays, and threads and processes that help each other gain nothing where another test waits for the core.
 */
const cheaper = ['--js-flags=--no-turbofan,--single-threaded', '--in-process-gpu'];
const scratch = mkdtempSync(`${tmpdir()}/downhill-`);
const total = { passed: 0, failed: 0 };
const count = ({ passed, failed }) => {
  total.passed += passed;
  total.failed += failed;
};

try {
  // the line that counts the browser tests would overwrite messages of the check
  let isHeard = false;
  const unheard = [];
  const say = (line) => (isHeard ? console.log(line) : void unheard.push(line));
  const built = build();
  const checked = check([], { all: true, synced: built, aside: true, say });
  const browser = await chromium(); // it may have to be installed, which takes no longer than the build
  if (await built) count(await browserTests(browser));
  isHeard = true;
  unheard.forEach((line) => console.log(line));
  count(await checked);
} catch (error) {
  console.error(error.message);
  total.failed++;
}
rmSync(scratch, { recursive: true, force: true });
console.log(`\nin ${seconds(begun)}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed ? 1 : 0);

/** Builds the site; it counts as a test. */
async function build() {
  const since = Date.now();
  const { ok, output } = await run('astro', ['build', '--outDir', `${scratch}/site`], { quiet: true });
  count({ passed: Number(ok), failed: Number(!ok) });
  console.log(`${ok ? '✓' : '✗'} build of the site (${seconds(since)})`);
  if (!ok) console.error(output);
  return ok;
}

async function browserTests(browser) {
  const site = await serve({ dir: `${scratch}/site` });
  const based = await serve({ dir: `${scratch}/site`, base: '/a/course/' });
  const report = `${scratch}/browser.json`;
  const since = Date.now();
  const { ok } = await run('playwright', ['test', ...filter], {
    env: {
      ...(filter.length > 0 && { DOWNHILL_ALL: '1' }),
      DOWNHILL_SITE: site.url,
      DOWNHILL_BASED: based.url,
      DOWNHILL_DIST: `${scratch}/site`,
      DOWNHILL_CHROMIUM: JSON.stringify({ ...browser, args: [...browser.args, ...cheaper] }),
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    },
  });
  console.log(`${ok ? '✓' : '✗'} browser tests (${seconds(since)})`);
  site.close();
  based.close();
  const { stats, suites } = JSON.parse(readFileSync(report, 'utf8'));
  const specs = specsOf(suites);
  for (const { cost, title } of specs.slice(0, 8)) console.log(`${cost.toFixed(0).padStart(4)} s  ${title}`);
  for (const [what, file] of Object.entries({ figure: 'figures.spec.ts', page: 'chapters.spec.ts' })) {
    const costs = specs.filter((spec) => spec.file === file).map(({ cost }) => cost);
    const sum = costs.reduce((total, cost) => total + cost, 0);
    if (costs.length) console.log(`${(sum / costs.length).toFixed(1)} s for each ${what}, ${sum.toFixed(0)} s in all`);
  }
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected || Number(!ok) };
}

/** The browser tests with their durations in seconds, the longest first: start there if `npm test` takes too long. */
function specsOf(suites) {
  const flat = suites.flatMap(function specsIn(suite) {
    return [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsIn)];
  });
  const costOf = ({ tests }) => tests.flatMap(({ results }) => results).reduce((sum, { duration }) => sum + duration, 0) / 1000; // prettier-ignore
  return flat
    .map((spec) => ({ file: spec.file, title: `${spec.file}: ${spec.title}`, cost: costOf(spec) }))
    .sort((a, b) => b.cost - a.cost);
}
