import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { run } from './run.mjs';

const report = `${mkdtempSync(`${tmpdir()}/downhill-`)}/units.json`;

/** The parts of the check; each is a few commands, run one after another. */
const parts = {
  types: [
    ['astro', ['check', '--minimumSeverity', 'warning', '--noSync']],
    ['tsc', ['-p', 'lib/tsconfig.json']],
  ],
  lint: [
    ['eslint', ['.', '--max-warnings', '0', '--cache', '--cache-location', 'node_modules/.cache/eslint/']],
    ['prettier', ['--check', '--cache', '--log-level', 'warn', '.']],
  ],
  units: [['vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]]],
};

/**
 * Runs the parts of the check that are asked for, or all. Shows what a part has to say only when it fails.
 * Types and lint count as one test each.
 */
export async function check(asked = []) {
  const names = asked.length ? asked : Object.keys(parts);
  const unknown = names.find((name) => !(name in parts));
  if (unknown) {
    console.error(`There is no part “${unknown}”. There are: ${Object.keys(parts).join(', ')}.`);
    return { passed: 0, failed: 1 };
  }
  await run('astro', ['sync'], { quiet: true });
  const results = await Promise.all(names.map(runPart));
  return {
    passed: results.reduce((total, result) => total + result.passed, 0),
    failed: results.reduce((total, result) => total + result.failed, 0),
  };
}

async function runPart(name) {
  const begun = Date.now();
  let ok = true;
  for (const [command, args] of parts[name]) {
    const result = await run(command, args, { quiet: true });
    if (!result.ok) console.error(`\n${command}:\n${result.output.trim()}\n`);
    ok &&= result.ok;
  }
  console.log(`${ok ? '✓' : '✗'} ${name} (${((Date.now() - begun) / 1000).toFixed(1)} s)`);
  if (name !== 'units') return { passed: Number(ok), failed: Number(!ok) };
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests || (ok ? 0 : Math.max(1, numFailedTestSuites)) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
