import { expect, test } from 'vitest';
import { compare, isUnchanged, numbersOf } from '@cells/grading/compare';
import { bounded } from '@cells/grading/bounded';
import { applyEdit, editsOf, type SourceEdit } from '@cells/grading/edits';
import type { AnyExercise } from '@cells/grading/exercise';
import { codesForFree, definedBy, seeded } from '@cells/grading/testing';
import { gradedLimits } from '@cells/run/inert';
import type { Plain } from '@cells/run/protocol';
import { describe as inert } from '@cells/sandbox/describe';
import { all } from '../turns';
import { equivalentMutants } from './equivalentMutants';
import { solutionOf } from './solutionOf';

/** `DOWNHILL_ALL=1 npx vitest run content` tries every change, on more random cases; otherwise every third one. */
const seeds = all ? [1, 2, 3, 4, 5] : [1];

const written = ({ line, from, to }: SourceEdit) => `${line}: ${from} ⇒ ${to}`;

/** Changes that often leave a solution right: additions, and swaps of independent statements. */
const harmless = new Set<SourceEdit['kind']>(['missing', 'factor', 'lookup', 'shared', 'sequence', 'entry', 'offset']);

/** The changes that are tried. */
const tried = (edits: SourceEdit[], isFree: boolean) =>
  edits
    .filter(({ kind }) => !harmless.has(kind) && (all || kind !== 'name'))
    .filter((_, i) => all || i % (isFree ? 12 : 3) === 0);

/** Proves that hardly any small change of an exercise's solution passes. */
export function proveMutants(path: string, exercise: AnyExercise) {
  test('no change of an operator, bound, sign, constant or name leaves its solution right', async () => {
    const source = solutionOf(path);
    const isFree = 'caller' in exercise;
    const drawn = isFree
      ? []
      : seeds.map((seed) => exercise.cases(seeded(seed)).map((args) => ({ args, want: numbersOf(exercise.expected(...args)) }))); // prettier-ignore
    const passes = async (changed: string) => {
      try {
        const f = (await definedBy(bounded(changed, 5_000)))[exercise.name];
        if (isFree) return (await codesForFree(exercise, f)) === null;
        const isRight = ({ args, want }: (typeof drawn)[0][0]) => {
          const given = structuredClone(args) as Plain[];
          const value = inert(f(...given), gradedLimits);
          return compare(value, want).ok && isUnchanged(args, inert(given, gradedLimits));
        };
        return drawn.some((cases) => cases.every(isRight));
      } catch {
        return false;
      }
    };
    expect(await passes(source)).toBe(true);
    const edits = tried(editsOf(source), isFree);
    expect(edits.length).toBeGreaterThan(0);
    const equivalent = equivalentMutants[exercise.name] ?? {};
    const survivors: string[] = [];
    for (const edit of edits)
      if (!(written(edit) in equivalent) && (await passes(applyEdit(source, edit)))) survivors.push(written(edit));
    expect(survivors).toEqual([]);
  });

  test('every change that may pass exists', () => {
    const edits = editsOf(solutionOf(path)).map(written);
    expect(edits).toEqual(expect.arrayContaining(Object.keys(equivalentMutants[exercise.name] ?? {})));
  });
}
