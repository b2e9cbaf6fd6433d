import type { Plain } from '../run/protocol';
import type { Answer, Numbers } from './compare';

/** An exercise that asks for a function with a numeric result. */
export interface Exercise<Args extends readonly Plain[] = readonly Plain[]> {
  /** The function's name. */
  name: string;
  /** Exports of the library that would give the answer away. */
  withheld: string[];
  /** Arguments for one check, drawn anew each time; the simplest first. */
  cases(random: () => number): Args[];
  /** The names of the parameters, as the exercise has them. */
  parameters: readonly string[];
  /** If the result is a list of several things: their names in code, such as x and v. */
  results?: readonly string[];
  /** The right result: from the library, or from central differences of what the library computes. */
  expected(...args: Args): Answer;
  /** Common mistakes, the likelier first. Each has a sentence in the exercise's texts. */
  mistakes: readonly string[];
  /**
   * Choices that do not matter in a right solution but do in a wrong one: how ties are broken, what happens when
   * nothing is left. `wrong` takes them too.
   */
  habits?: readonly string[];
  /** The result of a solution with exactly these mistakes. */
  wrong(mistakes: ReadonlySet<string>, ...args: Args): Answer;
  /**
   * Parts of the result, or cases, that can be wrong on their own: whether an entry belongs to the part. Each has a
   * sentence in the exercise's texts.
   */
  parts?: Record<string, (entry: readonly number[], ...args: Args) => boolean>;
  /**
   * Sizes of a case by letter, such as N and C, for recognizing results that are off by such a factor. The first is the
   * number of examples.
   */
  sizes(...args: Args): Record<string, number>;
}

/** An exercise with many right answers: the function is run, and judged by what it does. */
export interface FreeExercise<Args extends readonly Plain[] = readonly Plain[]> {
  /** The function's name. */
  name: string;
  /** Exports of the library that would give the answer away. */
  withheld: string[];
  /** A cell that defines `checked`: runs the function on the arguments, and returns the outcome as numbers. */
  caller: string;
  /** The call of the reader’s function on these arguments, with the names of what `checked` passes to it. */
  callOf(...args: Args): string;
  cases(random: () => number): Args[];
  /** Common mistakes; each has a sentence in the exercise's texts. */
  mistakes: readonly string[];
  /** The mistake shown by the outcome of the cases; null if there is none. */
  judge(cases: Args[], given: Numbers[]): string | null;
  /** Praise for a right solution: the code of a sentence in the exercise's texts, and the values for it. */
  praise: { code: string; details(cases: Args[], given: Numbers[]): Record<string, string> };
  /** For the tests: a function with each of the mistakes. */
  planted: Record<string, (...args: never[]) => unknown>;
}

export type AnyExercise = Exercise | FreeExercise;

/**
 * What a passed exercise does on the page: the reader's function runs in a figure. Exported by `inFigure.ts` of an
 * exercise.
 */
export interface InFigure {
  /** The figure's id on the page. */
  figure: string;
  /** The figure's state in which the function is used. */
  state?: Record<string, Plain>;
  /**
   * The function of the figure's model that the reader's replaces, and a cell that defines it by calling the reader's.
   * Without them the figure itself handles it.
   */
  replaces?: string;
  by?: string;
}

/** The texts of an exercise in one language: a sentence for each mistake and part that it recognizes, and its hints. */
export interface ExerciseStrings<Mistake extends string> {
  mistakes: Record<Mistake, string>;
  hints: string[];
}
