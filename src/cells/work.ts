import type { Exercise, Given } from './grading/grade';
import { fill, gradingStrings } from './grading/strings';
import type { Locale } from '@i18n/locale';
import { cellStrings } from './strings';
import type { Work } from './useRun';

/** Runs a cell and shows what it prints and the value of its last expression. */
export const runCell =
  (locale: Locale): Work =>
  async (sandbox, transpile, print) => {
    const t = cellStrings[locale];
    const onOutput = (lines: string[], dropped: number) => {
      lines.forEach(print);
      if (dropped) print(fill(t.dropped, { count: String(dropped) }));
    };
    let quiet = true;
    const { shown } = await sandbox.run(transpile(null), {
      onOutput: (lines, dropped) => {
        quiet = false;
        onOutput(lines, dropped);
      },
    });
    return { status: 'done', lines: shown !== null ? [shown] : quiet ? [t.noResult] : [] };
  };

/**
 * Checks the function of an exercise on inputs drawn anew: the results come back from the sandbox as plain
 * numbers and are compared here, where the reader's code has no hand.
 */
export const checkExercise =
  <Args extends unknown[]>(exercise: Exercise<Args>, mistakes: Record<string, string>, locale: Locale): Work =>
  async (sandbox, transpile, print) => {
    const t = gradingStrings[locale];
    const { name, without } = exercise;
    const { defined } = await sandbox.run(transpile(name, without), {
      without,
      wants: name,
      onOutput: (lines) => lines.forEach(print),
    });
    if (!defined) return { status: 'wrong', lines: [fill(t['not-defined'], { name })] };

    const cases = exercise.cases(Math.random);
    const given: Given[] = [];
    for (const args of cases) given.push(await sandbox.call(args));

    const { grade } = await import('./grading/grade');
    const verdict = grade(exercise, cases, given);
    if (!verdict) return { status: 'right', lines: [fill(t.right, { count: String(cases.length) })] };
    const { code, details } = verdict;
    const sentence = code in mistakes ? `${mistakes[code]} ${t.example}` : t[code as keyof typeof t];
    return { status: 'wrong', lines: [fill(sentence, details)] };
  };
