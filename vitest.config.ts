import { defineConfig } from 'vitest/config';
import tsconfig from './tsconfig.json' with { type: 'json' };

const root = import.meta.dirname;
const alias = Object.entries(tsconfig.compilerOptions.paths).map(([name, [path]]) => ({
  find: name.endsWith('/*') ? new RegExp(`^${name.slice(0, -2)}/`) : name,
  replacement: `${root}/${path.replace('./', '').replace('*', '')}`,
}));

/**
 * The expensive tests, which train, draw, mutate and pack: the proofs of chapters, exercises and of all widgets. `npm run
 * check` runs those affected by what has changed, `npm test` all.
 */
const expensive = [
  '{content,own}/*/{chapter,exercises}.test.ts',
  'src/widgets/*/model.test.ts',
  'scripts/packLibrary.test.mjs',
  'tests/course/*.test.ts',
  'tests/contracts/{exercises,inFigure,modelCode,notebooks,numbers,predictions,purity,quantities,widgets}.test.{ts,tsx}',
];

export default defineConfig({
  resolve: { alias },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    isolate: false, // the tests keep nothing between files
    maxWorkers: '100%', // vitest would leave one core idle, which is half of two
    execArgv: ['--max-semi-space-size=64'], // for many short-lived objects: a tenth less time for collecting them
    // for hangs alone: a busy machine is not a failure
    testTimeout: 300_000,
    hookTimeout: 300_000,
    coverage: {
      include: ['lib/**/*.ts'],
      exclude: ['**/*.test.ts'],
      reporter: ['text-summary', 'html'],
      reportsDirectory: '.coverage',
      // a little under what it was when it was last looked at; below it `npm run coverage` fails
      thresholds: { statements: 94.5, branches: 88.5, functions: 96, lines: 95.5 },
    },
    projects: [
      // the library as it is where no kernels are at work
      { extends: true, test: { name: 'plain', include: ['lib/**/*.test.ts', 'kernels/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'with kernels',
          include: [
            'lib/**/*.test.ts',
            'src/**/*.test.{ts,tsx}',
            '{content,own}/*/cells/**/*.test.ts',
            'scripts/**/*.test.mjs',
            'tests/contracts/**/*.test.{ts,tsx}',
          ],
          exclude: expensive,
          setupFiles: ['tests/setup/kernels.ts'],
        },
      },
      {
        extends: true,
        test: { name: 'course', include: expensive, setupFiles: ['tests/setup/kernels.ts'] },
      },
    ],
  },
});
