import { readFileSync } from 'node:fs';
import { completed, type Course, type CourseConfig } from './config.ts';
import { foldersOf } from './folders.ts';
import { lineOf } from './lineOf.ts';
import type { Surfaces } from './problem.ts';
import { problemsOf } from './problems.ts';

const configFile = 'course.config.ts';

/** The background colours of text, from the style sheet that sets them. */
export function surfacesIn(tokens: string): Surfaces {
  const found = ['paper', 'raised'].map((name) =>
    new RegExp(`--${name}: var\\(--light, (#\\w{6})\\) var\\(--dark, (#\\w{6})\\)`).exec(tokens)!,
  );
  return { light: found.map((match) => match[1]), dark: found.map((match) => match[2]) };
}

/**
 * What is wrong with a configuration, as sentences with file and line. `root` is the repository, with a trailing slash.
 */
export function complaints(config: unknown, root: string): string[] {
  const source = readFileSync(root + configFile, 'utf8');
  const surfaces = surfacesIn(readFileSync(`${root}src/styles/tokens.css`, 'utf8'));
  return problemsOf(config, foldersOf(root), surfaces).map(({ place, file, says }) =>
    file ? `${file}: ${says}` : `${configFile}, line ${lineOf(source, place)}: ${says}`,
  );
}

/** The configured course; throws one error that lists all mistakes, if there are any. */
export function checkedCourse(config: CourseConfig, root: string): Course {
  const wrong = complaints(config, root);
  if (wrong.length === 0) return completed(config);
  const error = new Error(wrong.join('\n'));
  error.stack = error.message; // the stack of this call helps nobody
  throw error;
}
