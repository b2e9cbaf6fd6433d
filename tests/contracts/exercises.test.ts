import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { grade, type Exercise } from '@cells/grading/grade';
import { gradingStrings } from '@cells/grading/strings';
import { transpile } from '@cells/transpile';
import { locales } from '@i18n/locale';
import type { ExerciseStringsModule } from '@prose/exercises';
import * as downhill from 'downhill';

const exercises = import.meta.glob<{ exercise: Exercise<unknown[]> }>('/content/*/cells/*/exercise.ts', {
  eager: true,
});
const texts = import.meta.glob<ExerciseStringsModule>('/content/*/cells/*/strings.ts', { eager: true });
const root = `${import.meta.dirname}/../..`;

/** Seeded, so that a failure can be seen again. */
function seeded(seed: number) {
  return () => ((seed = (seed * 16807) % 2147483647) - 1) / 2147483646;
}

describe.each(Object.entries(exercises))('%s', (path, { exercise }) => {
  const folder = path.replace('/exercise.ts', '');
  const cases = exercise.cases(seeded(7));
  const codeFor = (f: (...args: unknown[]) => unknown) =>
    grade(
      exercise,
      cases,
      cases.map((args) => ({
        value: { type: 'number', value: f(...structuredClone(args)) as number },
        changedArguments: false,
      })),
    )?.code;
  const functionIn = async (file: string) => {
    const AsyncFunction = (async () => {}).constructor as FunctionConstructor;
    const source = readFileSync(`${root}${folder}/${file}`, 'utf8');
    return new AsyncFunction('downhill', transpile(source, exercise.name))(downhill);
  };

  test('its solution is right, and its starter is not', async () => {
    expect(codeFor(await functionIn('solution.ts'))).toBeUndefined();
    expect(codeFor(await functionIn('starter.ts'))).toBeDefined();
  });

  test('plants at least five wrong answers, and each gets its own message in both languages', () => {
    expect(new Set(exercise.mistakes.map(({ code }) => code)).size).toBeGreaterThanOrEqual(5);
    for (const { code, wrong } of exercise.mistakes) {
      expect(codeFor(wrong), code).toBe(code);
      for (const locale of locales)
        expect(texts[`${folder}/strings.ts`].strings[locale].mistakes[code], `${locale}: ${code}`).toBeTruthy();
    }
  });

  test('has no message that no mistake can get, and as many hints in each language', () => {
    const codes = new Set(exercise.mistakes.map(({ code }) => code));
    const { en, zh } = texts[`${folder}/strings.ts`].strings;
    for (const strings of [en, zh]) expect(new Set(Object.keys(strings.mistakes))).toEqual(codes);
    expect(en.hints.length).toBeGreaterThan(0);
    expect(zh.hints.length).toBe(en.hints.length);
  });
});

test('the grader has a sentence for every code in both languages', () => {
  expect(Object.keys(gradingStrings.zh)).toEqual(Object.keys(gradingStrings.en));
});
