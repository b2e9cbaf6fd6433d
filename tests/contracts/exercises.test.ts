import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { AnyExercise } from '@cells/grading/exercise';
import { gradingStrings } from '@cells/grading/strings';
import { codesFor as codesOf, codesForFree } from '@cells/grading/testing';
import type { Plain } from '@cells/run/protocol';
import { codeFor } from '@cells/code/compiled';
import { transpile } from '@cells/code/transpile';
import { codeIn } from '@i18n/codeIn';
import { locales, type Locale } from '@i18n/locale';
import type { ExerciseStringsModule } from '@prose/exercises';
import * as downhill from 'downhill';

const exercises = import.meta.glob<{ exercise: AnyExercise }>('/{content,own}/*/cells/*/exercise.ts', { eager: true });
const texts = import.meta.glob<ExerciseStringsModule>('/{content,own}/*/cells/*/strings.ts', { eager: true });
const root = `${import.meta.dirname}/../..`;

/** The functions that a cell's file defines in a language, compiled as in the page. */
async function definedIn(
  file: string,
  locale: Locale,
): Promise<Record<string, (...args: readonly Plain[]) => unknown>> {
  const compiled = transpile(codeIn(locale, readFileSync(`${root}${file}`, 'utf8')));
  const library: Record<string, unknown> = downhill;
  const cell = (0, eval)(codeFor(compiled, [])) as (...values: unknown[]) => Promise<{ defined: never }>;
  return (await cell(...compiled.bindings.map(({ imported }) => (imported === null ? library : library[imported]))))
    .defined;
}

test('there are exercises', () => {
  expect(Object.keys(exercises)).not.toEqual([]);
});

describe.each(Object.entries(exercises))('%s', (path, { exercise }) => {
  const folder = path.replace('/exercise.ts', '');
  const codesFor = (f: (...args: readonly Plain[]) => unknown) =>
    'caller' in exercise ? codesForFree(exercise, f, 7) : codesOf(exercise, f, 7);

  test('its solutions are right, and its starters are not', async () => {
    for (const locale of locales) {
      expect(await codesFor((await definedIn(`${folder}/solution.ts`, locale))[exercise.name])).toBeNull();
      expect(await codesFor((await definedIn(`${folder}/starter.ts`, locale))[exercise.name])).not.toBeNull();
    }
  });

  test('a failing call is shown with the arguments of the reader’s function', async () => {
    if (!('caller' in exercise)) return;
    const own = (await definedIn(`${folder}/starter.ts`, 'en'))[exercise.name];
    const [first] = exercise.cases(() => 0.5);
    const written = (exercise.callOf as (...args: readonly Plain[]) => string)(...first);
    const [, given] = new RegExp(`^${exercise.name}\\((.*)\\)$`).exec(written)!;
    expect(given.replace(/\[[^\]]*\]/g, '[]').split(', ')).toHaveLength(own.length);
  });

  test('recognizes at least five mistakes, whatever the random cases', async () => {
    const { mistakes } = exercise;
    expect(mistakes.length).toBeGreaterThanOrEqual(5);
    const made = (...some: string[]) =>
      'caller' in exercise
        ? (exercise.planted[some[0]] as () => unknown)
        : (...args: readonly Plain[]) => exercise.wrong(new Set(some), ...args);
    for (const mistake of mistakes) expect(await codesFor(made(mistake))).toEqual([mistake]);
    expect(await codesFor(made(...mistakes.slice(0, 2)))).not.toBeNull();
  });

  test('has a message for each mistake and no other, and as many hints in each language', () => {
    const { en, zh } = texts[`${folder}/strings.ts`].strings;
    const more = 'caller' in exercise ? [exercise.praise.code] : Object.keys(exercise.parts ?? {});
    const told = [...exercise.mistakes, ...more].sort();
    for (const strings of [en, zh]) expect(Object.keys(strings.mistakes).sort()).toEqual(told);
    expect(en.hints.length).toBeGreaterThan(0);
    expect(zh.hints.length).toBe(en.hints.length);
  });
});

test('the grader has a sentence for every code in both languages', () => {
  for (const locale of locales) expect(Object.keys(gradingStrings[locale])).toEqual(Object.keys(gradingStrings.en));
});
