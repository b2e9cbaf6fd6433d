import { expect, test } from 'vitest';
import * as downhill from '@cells/downhill';
import { compare, isUnchanged, numbersOf } from '@cells/grading/compare';
import { bounded } from '@cells/grading/bounded';
import { applyEdit, editsOf } from '@cells/grading/edits';
import type { AnyExercise, Exercise } from '@cells/grading/exercise';
import { isNamed } from '@cells/grading/verdict';
import { codesForFree, definedBy, seeded, verdictFor } from '@cells/grading/testing';
import { gradedLimits } from '@cells/run/inert';
import type { Plain } from '@cells/run/protocol';
import { describe as inert } from '@cells/sandbox/describe';
import { all } from '../turns';
import { solutionOf } from './solutionOf';

export interface Answers {
  /** Bodies of right answers, in many forms. */
  right: Record<string, string>;
  /** Bodies of wrong ones, each with its verdict: codes, a change of the source, or none that names the mistake. */
  wrong: Record<string, [told: string, body: string]>;
}

/** `DOWNHILL_ALL=1 npx vitest run content` checks all wrong answers, on more random cases; otherwise every third one. */
const draws = all ? 200 : 3;

/** A cell with this body for the exercise's function: its head, and what comes before it, are those of the solution. */
function cellWith(path: string, name: string, body: string): string {
  const solution = solutionOf(path);
  const source = solution.replace(/^import [^;]*;\n/m, '');
  const head = source.slice(0, source.indexOf('{\n', source.indexOf(`export function ${name}`)) + 1);
  const called = new Set(`${head} ${body}`.match(/(?<![.\w])\w+(?=\()/g));
  const imported = [...called].filter((used) => used in downhill && used !== name);
  return `import { ${imported.join(', ')} } from 'downhill';\n${head}\n${body}\n}`;
}

/** Proves that the right answers of an exercise pass, and that its wrong ones get the right messages. */
export function proveAnswers(path: string, exercise: AnyExercise, { right, wrong }: Answers) {
  const cell = (body: string) => bounded(cellWith(path, exercise.name, body));
  const functionOf = async (source: string) => (await definedBy(source))[exercise.name];

  test('right answers pass in all their forms, whatever the random cases', async () => {
    expect(Object.keys(right).length).toBeGreaterThanOrEqual(5);
    if ('caller' in exercise) {
      for (const [form, body] of Object.entries(right)) {
        const f = await functionOf(cell(body));
        for (let seed = 1; seed <= 3; seed++) expect(await codesForFree(exercise, f, seed), form).toBeNull();
      }
      return;
    }
    const all = await Promise.all(
      Object.entries(right).map(async ([form, body]) => ({ form, f: await functionOf(cellWith(path, exercise.name, body)) })), // prettier-ignore
    );
    for (let seed = 1; seed <= draws; seed++) {
      for (const args of exercise.cases(seeded(seed))) {
        const want = numbersOf(exercise.expected(...args));
        for (const { form, f } of all) {
          const given = structuredClone(args) as Plain[];
          const compared = compare(inert(f(...given), gradedLimits), want);
          if (!compared.ok || !isUnchanged(args, inert(given, gradedLimits)))
            expect.fail(`${form}, draw ${seed}: ${JSON.stringify(args)} ${JSON.stringify(compared)}`);
        }
      }
    }
  });

  test('wrong answers get the messages they should', async () => {
    for (const [what, [told, body]] of Object.entries(wrong).filter((_, i) => all || i % 3 === 0)) {
      const source = cell(body);
      const f = await functionOf(source);
      if ('caller' in exercise) {
        const codes = await codesForFree(exercise, f).catch(() => ['threw']);
        expect(codes?.join(' + '), what).toBe(told);
        continue;
      }
      let verdict;
      try {
        verdict = verdictFor(exercise as Exercise, f);
      } catch {
        expect('threw', what).toBe(told);
        continue;
      }
      expect(verdict, what).not.toBeNull();
      if (told === '' || told.startsWith('repair-'))
        expect(isNamed(verdict!), `${what}: ${verdict!.codes.join()}`).toBe(false); // prettier-ignore
      else expect(verdict!.codes.join(' + '), what).toBe(told);
      if (told.startsWith('repair-')) await expectRepair(cellWith(path, exercise.name, body), told);
    }
  });

  async function expectRepair(source: string, told: string) {
    const { cases, expected } = exercise as Exercise;
    const edits = editsOf(source).filter(({ kind, from, to }) => told === `repair-${to === '' ? 'without' : kind}: ${from} ⇒ ${to}`); // prettier-ignore
    const drawn = cases(seeded(1)).map((args) => ({ args, want: numbersOf(expected(...args)) }));
    const helps = edits.map(async (edit) => {
      try {
        const f = await functionOf(bounded(applyEdit(source, edit)));
        return drawn.every(({ args, want }) => compare(inert(f(...structuredClone(args)), gradedLimits), want).ok);
      } catch {
        return false;
      }
    });
    expect(await Promise.all(helps), told).toContain(true);
  }
}
