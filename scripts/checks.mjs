import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { relative } from 'node:path';
import { changedSince, chaptersOf, filesNow, remember } from './lastPassed.mjs';
import { root, run } from './run.mjs';

const scratch = mkdtempSync(`${tmpdir()}/downhill-`);
const cache = 'node_modules/.cache/';

/**
 * The parts of the check; each is a few commands, run one after another. They receive the files changed since the part
 * last passed, or null if nothing may be left out.
 */
const parts = {
  types: () => [
    ['tsc', ['-p', '.', '--noEmit', '--incremental', '--tsBuildInfoFile', `${cache}tsc/all.json`]],
    ['tsc', ['-p', 'lib/tsconfig.json', '--incremental', '--tsBuildInfoFile', `${cache}tsc/lib.json`]],
  ],
  // the code in Astro's pages and components, which `tsc` does not read
  pages: () => [['astro', ['check', '--tsconfig', 'tsconfig.pages.json', '--minimumSeverity', 'warning', '--noSync']]],
  lint: () => [
    ['oxlint', ['--deny-warnings', '.']],
    ['oxfmt', ['--check']],
    ['prettier', ['--check', '--log-level', 'warn', '**/*.{astro,html}']], // which oxfmt does not read
    // unused files and exports; packages are checked by a contract
    [
      'knip',
      ['--no-progress', '--cache', '--cache-location', `${cache}knip/`, '--include', 'files,exports,types,duplicates'],
    ],
  ],
  units: ({ all, changed }) => {
    if (changed) return [related(changed)];
    const sinceCommit = all ? null : changedSinceCommit();
    if (!sinceCommit) return [vitest('run')];
    const quick = vitest('run', '--project', 'plain', '--project', 'with kernels');
    return sinceCommit.length ? [quick, related(sinceCommit, '--project', 'course')] : [quick];
  },
};

/** The files changed since the last commit, or null if git does not know. */
function changedSinceCommit() {
  const git = (...args) => spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  const lists = [git('diff', '--name-only', 'HEAD'), git('ls-files', '--others', '--exclude-standard')];
  return lists.some(({ status }) => status !== 0)
    ? null
    : lists.flatMap(({ stdout }) => stdout.split('\n').filter(Boolean));
}

/** Contracts that loop over all widgets or chapters, selected by their imports. */
const byImport = /\/(inFigure|modelCode|predictions|purity|quantities|widgets)\.test/;

/**
 * Runs the tests affected by files: those that import them, and those that read them. Prose, starters and solutions are
 * read by their chapter's tests, and some contracts read everything. If only widgets have changed, contracts over all
 * widgets are limited to those.
 */
function related(files, ...more) {
  const chapters = chaptersOf(files);
  const ofChapters = chapters.flatMap((folder) => globSync(`${folder}*.test.ts`, { cwd: root }));
  const beside = chapters.length ? ['predictions', 'quantities'].map((name) => `tests/contracts/${name}.test.tsx`) : [];
  const reading = globSync('{tests/contracts,src/i18n,scripts}/*.test.{ts,mjs}', { cwd: root }).filter(
    (file) => !byImport.test(file) && /readFile|globSync|readdir|execFile/.test(readFileSync(root + file, 'utf8')),
  );
  const there = files.filter((file) => existsSync(root + file));
  const [command, args, report] = vitest('related', '--run', ...there, ...ofChapters, ...beside, ...reading, ...more, '--passWithNoTests'); // prettier-ignore
  const widgets = files.map((file) => /^src\/widgets\/([^/]+)\//.exec(file)?.[1]);
  const env = widgets.every(Boolean) ? { DOWNHILL_WIDGETS: [...new Set(widgets)].join(' ') } : {};
  return [command, args, report, env];
}

let reports = 0;
const vitest = (...more) => {
  const report = `${scratch}/units-${++reports}.json`;
  return [
    'vitest',
    [...more, '--reporter=dot', '--no-color', '--reporter=json', `--outputFile.json=${report}`],
    report,
  ];
};

/**
 * Runs the given parts of the check, or all parts, for everything that may have changed since they last passed, or with
 * `all` for everything. Shows a part's output only when it fails. Types, pages and lint count as one test each. Types
 * and pages need the types of the content, and wait until they are `synced`. With `aside` everything runs at low
 * priority, and `say` may delay its messages.
 */
export async function check(asked = [], { all = false, synced, aside = false, say = console.log } = {}) {
  const names = asked.length ? asked : Object.keys(parts);
  const unknown = names.find((name) => !(name in parts));
  if (unknown) {
    console.error(`There is no part “${unknown}”. There are: ${Object.keys(parts).join(', ')}.`);
    return { passed: 0, failed: 1 };
  }
  synced ??= run('astro', ['sync'], { quiet: true });
  const now = filesNow();
  const results = await Promise.all(names.map((name) => runPart(name, { all, now, synced, aside, say })));
  rmSync(scratch, { recursive: true, force: true });
  return {
    passed: results.reduce((total, { passed }) => total + passed, 0),
    failed: results.reduce((total, { failed }) => total + failed, 0),
  };
}

async function runPart(name, { all, now, synced, aside, say }) {
  const begun = Date.now();
  const changed = all ? null : changedSince(name, now);
  const commands = changed?.length === 0 ? [] : parts[name]({ all, changed });
  const counted = { passed: 0, failed: 0 };
  if (commands.length && ['types', 'pages'].includes(name)) await synced;
  for (const [command, args, report, env] of commands) {
    const { ok, output } = await run(command, args, { quiet: true, aside, env });
    if (!ok) say(`\n${command}:\n${output.trim()}\n`);
    const { passed, failed } = report ? testsIn(report, ok, say) : { passed: Number(ok), failed: Number(!ok) };
    counted.passed += passed;
    counted.failed += failed;
  }
  if (!counted.failed) remember(name, now);
  say(`${counted.failed ? '✗' : '✓'} ${name} (${((Date.now() - begun) / 1000).toFixed(1)} s)`);
  return counted;
}

/** The number of tests in a report of vitest; a run that failed without one counts as a failed test. */
function testsIn(report, ok, say) {
  if (!existsSync(report)) return { passed: 0, failed: Number(!ok) };
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  for (const { seconds, file } of slowest(testResults)) say(`${seconds.toFixed(0).padStart(6)} s  ${file}`);
  return { passed: numPassedTests, failed: numFailedTests || Number(!ok) };
}

/** The test files that took longest, and at least five seconds. */
const slowest = (files) =>
  files
    .map(({ name, startTime, endTime }) => ({ file: relative(root, name), seconds: (endTime - startTime) / 1000 }))
    .filter(({ seconds }) => seconds >= 5)
    .sort((a, b) => b.seconds - a.seconds)
    .slice(0, 8);
