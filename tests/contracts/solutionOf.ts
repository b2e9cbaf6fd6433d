import { readFileSync } from 'node:fs';
import { codeIn } from '@i18n/codeIn';

/** The solution beside an `exercise.ts`, as English readers see it. */
export const solutionOf = (path: string): string =>
  codeIn('en', readFileSync(path.replace('exercise.ts', 'solution.ts'), 'utf8'));
