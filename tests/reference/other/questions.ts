/** The questions to Python: every exercise’s solution and every op of the reference, in NumPy and in PyTorch. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { AnyExercise } from '@cells/grading/exercise';
import { seeded } from '@cells/grading/testing';
import type { Plain } from '@cells/run/protocol';
import { solutionFiles, frameworks, type Framework } from '@prose/frameworks';
import { apiReference } from '@site/reference/apiReference';
import { drivers } from './drivers';

type Snippets = Partial<Record<Framework, string>>;
interface ExerciseQuestion {
  /** Chapter and function: `losses/svmLoss`. */
  name: string;
  folder: string;
  /** The names of the function’s parameters; empty if it is driven. */
  parameters: readonly string[];
  /** The fixed cases and some random ones. */
  cases: readonly (readonly Plain[])[];
  snippets: Snippets;
}
interface OpQuestion {
  name: string;
  /** The example of the doc comment, in TypeScript. */
  example: string;
  snippets: Snippets;
}

const root = `${import.meta.dirname}/../../..`;
const modules = import.meta.glob<{ exercise: AnyExercise }>('/{content,own}/*/cells/*/exercise.ts', { eager: true });

/** All exercises, whether or not they have a solution in Python. */
export const exerciseQuestions = (): ExerciseQuestion[] =>
  Object.entries(modules).map(([path, { exercise }]) => {
    const folder = path.slice(1).replace('/exercise.ts', '');
    const snippets: Snippets = {};
    for (const framework of frameworks) {
      const file = `${root}/${folder}/${solutionFiles[framework]}`;
      if (existsSync(file)) snippets[framework] = readFileSync(file, 'utf8');
    }
    const question = { name: folder.replace(/^\w+\/|cells\//g, ''), folder, snippets };
    return 'caller' in exercise
      ? { ...question, parameters: [], cases: drivers[exercise.name]?.cases ?? [] }
      : { ...question, parameters: exercise.parameters, cases: exercise.cases(seeded(1)) };
  });

/** The entries of the reference that name their equivalent in Python. */
export const opQuestions = (): OpQuestion[] =>
  apiReference()
    .flatMap(({ entries }) => entries)
    .filter(({ python }) => Object.keys(python).length > 0)
    .map(({ name, example, python }) => ({ name, example: /log\((.*)\); \/\/ /.exec(example!)![1], snippets: python }));

/** A hash of a snippet without its comments, which may be changed or translated without asking Python again. */
export const fingerprint = (snippet: string): string =>
  createHash('sha256')
    .update(
      snippet
        .replace(/[ \t]*#.*$/gm, '')
        .replace(/\n+/g, '\n')
        .trim(),
    )
    .digest('hex')
    .slice(0, 16);

/** By how much the k-th number of an example is moved in a round; not at all in the first. The same as in `other.py`. */
export const shift = (k: number, round: number): number => (round === 0 ? 0 : ((37 * k + 101 * round) % 97) / 128);
