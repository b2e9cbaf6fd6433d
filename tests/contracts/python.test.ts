/**
 * The course's code in NumPy and PyTorch agrees with ours: Python has run all of it, and its answers are recorded
 * (`python3 tests/reference/other.py`), so that no Python is needed here.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { answerIn, numbersOf, type Answer } from '@cells/grading/compare';
import { definedBy } from '@cells/grading/testing';
import { gradedLimits } from '@cells/run/inert';
import type { Plain } from '@cells/run/protocol';
import { describe as inert } from '@cells/sandbox/describe';
import { codeIn } from '@i18n/codeIn';
import { tensor, type Nested } from '@lib/engine/tensor';
import * as ops from '@lib/ops';
import type { Framework } from '@prose/frameworks';
import * as downhill from 'downhill';
import { drivers } from '../reference/other/drivers';
import { exerciseQuestions, fingerprint, opQuestions, shift } from '../reference/other/questions';

const root = `${import.meta.dirname}/../../`;
const askAgain = 'run `python3 tests/reference/other.py`';

type Recorded = { name: string; cases: unknown } & Partial<Record<Framework, { of: string; answers: Answer[] }>>;
const recorded = (file: string): Map<string, Recorded> => {
  const { entries } = JSON.parse(readFileSync(`${root}tests/reference/other/${file}.json`, 'utf8')) as { entries: Recorded[] }; // prettier-ignore
  return new Map(entries.map((entry) => [entry.name, entry]));
};

/** The recorded answers of each language to a question; they must belong to the present text. */
function answersTo(name: string, snippets: Partial<Record<Framework, string>>, entry?: Recorded) {
  return (Object.entries(snippets) as [Framework, string][]).map(([framework, code]) => {
    const found = entry?.[framework];
    expect(found?.of, `${name} (${framework}) has changed since Python was asked: ${askAgain}`).toBe(fingerprint(code));
    return { framework, answers: found!.answers };
  });
}

/** |a − b| ≤ 1e-9 · max(1, |b|), with equal shapes; results in float32 have fewer digits. */
function expectSame(ours: unknown, theirs: Answer, where: string) {
  const [got, want] = [answerIn(inert(ours, gradedLimits))!, numbersOf(theirs)];
  const sizes = [got, want].map(({ shape, parts }) => `${parts?.map(String).join(' ') ?? shape}`);
  expect(sizes[0], `${where}: shape`).toBe(sizes[1]);
  got.data.forEach((value, i) => {
    const tolerance = got.within ? 5e-5 : 1e-9;
    if (!(Math.abs(value - want.data[i]) <= tolerance * Math.max(1, Math.abs(want.data[i]))))
      expect.fail(`${where}, element ${i}: ours is ${value}, Python’s ${want.data[i]}`);
  });
}

describe('exercises', () => {
  const all = recorded('exercises');
  const questions = exerciseQuestions();

  test('of the course have a solution in NumPy', () => {
    const without = questions.filter(({ folder, snippets }) => folder.startsWith('content/') && !snippets.numpy);
    expect(without.map(({ name }) => name)).toEqual([]);
  });

  test.each(questions.filter(({ snippets }) => Object.keys(snippets).length > 0))(
    '$name is the same in Python',
    async ({ name, folder, cases, snippets }) => {
      const entry = all.get(name);
      const answers = answersTo(name, snippets, entry);
      const asIs = JSON.parse(JSON.stringify(cases)) as unknown; // −0 is 0 there
      expect(entry!.cases, `the cases of ${name} have changed since Python was asked: ${askAgain}`).toEqual(asIs);
      expect(
        cases.length,
        `${name} has no cases: it needs a driver in tests/reference/other/drivers.ts`,
      ).toBeGreaterThan(1);
      const exercise = name.split('/')[1];
      const source = readFileSync(`${root}${folder}/solution.ts`, 'utf8');
      const f = (await definedBy(codeIn('en', source)))[exercise];
      cases.forEach((args, k) => {
        const given = structuredClone(args) as Plain[];
        const ours = exercise in drivers ? drivers[exercise].run(f as never, ...given) : f(...given);
        for (const { framework, answers: theirs } of answers)
          expectSame(ours, theirs[k], `${name} (${framework}), case ${k + 1}`);
      });
    },
  );
});

describe('ops', () => {
  const all = recorded('ops');
  const questions = opQuestions();

  test('each say what they are in PyTorch', () => {
    const said = questions.filter(({ snippets }) => snippets.pytorch).map(({ name }) => name);
    expect(said).toEqual(expect.arrayContaining(Object.keys(ops)));
  });

  test.each(questions)('$name is the same in Python', ({ name, example, snippets }) => {
    for (const { framework, answers } of answersTo(name, snippets, all.get(name))) {
      expect(answers.length).toBeGreaterThan(1);
      answers.forEach((theirs, round) =>
        expectSame(moved(example, round), theirs, `${name} (${framework}), round ${round}`),
      );
    }
  });
});

/** An example’s result, in float64, with the numbers of its tensors moved as `other.py` moves them. */
function moved(example: string, round: number): unknown {
  let k = 0;
  const move = (values: Nested): Nested =>
    typeof values === 'number' ? values + shift(k++, round) : values.map((part) => move(part));
  const names: Record<string, unknown> = {
    ...Object.fromEntries(Object.entries(downhill).filter(([name]) => name !== 'var')), // a word of JavaScript's own
    tensor: (values: Nested) => tensor(move(values), { dtype: 'float64' }),
  };
  const code = example.replace(/\.toFixed\(\d\)$/, '');
  return new Function(...Object.keys(names), `return ${code}`)(...Object.values(names));
}
