// The test files of a worker share modules and globals (isolate: false), so each file leaves them as it found them.
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const files = globSync(['lib/**/*.test.{ts,tsx}', 'src/**/*.test.{ts,tsx}', 'content/**/*.test.ts', 'tests/contracts/*.test.{ts,tsx}']); // prettier-ignore
const using = (what: string) => files.filter((file) => readFileSync(file, 'utf8').includes(`vi.${what}(`));

test.each([
  ['stubGlobal', 'unstubAllGlobals'],
  ['useFakeTimers', 'useRealTimers'],
])('who uses vi.%s uses vi.%s after each test', (uses, restores) => {
  expect(using(uses).length).toBeGreaterThan(0);
  for (const file of using(uses)) {
    const afterEach = readFileSync(file, 'utf8').match(/afterEach\([\s\S]*?\n\n/g) ?? [];
    expect(afterEach.join(''), file).toContain(restores);
  }
});

test('only atPath loads modules anew, and releases them again', () => {
  expect(using('resetModules')).toEqual([]);
  expect(using('stubEnv')).toEqual([]);
});
