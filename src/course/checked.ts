import { readFileSync } from 'node:fs';
import { completed, type Course, type CourseConfig } from './config.ts';
import { foldersOf } from './folders.ts';
import { lineOf } from './lineOf.ts';
import type { Surfaces } from './problem.ts';
import { problemsOf } from './problems.ts';

const configFile = 'course.config.ts';

/** The colours that text stands on, from the style sheet that sets them. */
export function surfacesIn(tokens: string): Surfaces {
  const found = ['paper', 'raised'].map((name) =>
    new RegExp(`--${name}: var\\(--light, (#\\w{6})\\) var\\(--dark, (#\\w{6})\\)`).exec(tokens)!,
  );
  return { light: found.map((match) => match[1]), dark: found.map((match) => match[2]) };
}

/** What is wrong with a configuration, a sentence each, with its file and line. `root` is the repository, with a slash at its end. */
export function complaints(config: unknown, root: string): string[] {
  const source = readFileSync(root + configFile, 'utf8');
  const surfaces = surfacesIn(readFileSync(`${root}src/styles/tokens.css`, 'utf8'));
  return problemsOf(config, foldersOf(root), surfaces).map(({ place, file, says }) =>
    file ? `${file}: ${says}` : `${configFile}, line ${lineOf(source, place)}: ${says}`,
  );
}

/** The course as it is configured; where there are mistakes, nothing begins, and all are told. */
export function checkedCourse(config: CourseConfig, root: string): Course {
  const wrong = complaints(config, root);
  if (wrong.length === 0) return completed(config);
  const error = new Error(wrong.join('\n'));
  error.stack = error.message; // where this is called from helps nobody
  throw error;
}
