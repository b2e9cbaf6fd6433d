// `npm test`: the check, two builds, and the browser tests on them. `npm test -- hinge` runs only what matches.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { chromium } from './browser.mjs';
import { check } from './checks.mjs';
import { run } from './run.mjs';
import { serve } from './serve.mjs';

const filter = process.argv.slice(2);
const scratch = mkdtempSync(`${tmpdir()}/downhill-`);
const total = { passed: 0, failed: 0 };
const count = ({ passed, failed }) => {
  total.passed += passed;
  total.failed += failed;
};

try {
  count(await check());
  if (await builds()) count(await browserTests());
} catch (error) {
  console.error(error.message);
  total.failed++;
}
rmSync(scratch, { recursive: true, force: true });
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed ? 1 : 0);

/** The site as it is uploaded, and once more for another base path; each counts as a test. */
async function builds() {
  for (const [dir, base] of [
    ['site', '/'],
    ['based', '/course/'],
  ]) {
    // prettier-ignore
    const { ok, output } = await run('astro', ['build', '--base', base, '--outDir', `${scratch}/${dir}`], { quiet: true });
    count({ passed: Number(ok), failed: Number(!ok) });
    console.log(`${ok ? '✓' : '✗'} build for ${base}`);
    if (!ok) {
      console.error(output);
      return false;
    }
  }
  return true;
}

async function browserTests() {
  const browser = await chromium();
  const site = await serve({ dir: `${scratch}/site` });
  const based = await serve({ dir: `${scratch}/based`, base: '/course/' });
  const report = `${scratch}/browser.json`;
  const { ok } = await run('playwright', ['test', ...filter], {
    env: {
      DOWNHILL_SITE: site.url,
      DOWNHILL_BASED: based.url,
      DOWNHILL_DIST: `${scratch}/site`,
      DOWNHILL_CHROMIUM: JSON.stringify(browser),
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    },
  });
  site.close();
  based.close();
  const { stats, suites } = JSON.parse(readFileSync(report, 'utf8'));
  for (const { seconds, title } of slowest(suites)) console.log(`${seconds.toFixed(0).padStart(4)} s  ${title}`);
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected || Number(!ok) };
}

/** The browser tests that took longest: where to begin when `npm test` takes too long. */
function slowest(suites, count = 8) {
  const specs = suites.flatMap(function specsOf(suite) {
    return [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)];
  });
  const seconds = ({ tests }) => tests.flatMap(({ results }) => results).reduce((sum, { duration }) => sum + duration, 0) / 1000; // prettier-ignore
  return specs
    .map((spec) => ({ title: `${spec.file}: ${spec.title}`, seconds: seconds(spec) }))
    .sort((a, b) => b.seconds - a.seconds)
    .slice(0, count);
}
