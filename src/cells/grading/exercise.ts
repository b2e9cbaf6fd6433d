import type { Plain } from '../run/protocol';
import type { Answer, Numbers } from './compare';

/** An exercise that asks for a function whose result is made of numbers. */
export interface Exercise<Args extends readonly Plain[] = readonly Plain[]> {
  /** The function's name. */
  name: string;
  /** Exports of the library that would give the answer away. */
  withheld: string[];
  /** Arguments for one check, drawn afresh each time; the simplest first. */
  cases(random: () => number): Args[];
  /** The names of the parameters, as the exercise has them. */
  parameters: readonly string[];
  /** Where the result is a list of several things: their names in code, such as x and v. */
  results?: readonly string[];
  /** The right result: by the library, or by central differences of what the library computes. */
  expected(...args: Args): Answer;
  /** Mistakes that many people make, the likelier first. Each has a sentence in the exercise's texts. */
  mistakes: readonly string[];
  /**
   * Ways of doing that make no difference to a right solution, but to a wrong one: how ties are broken, what is done
   * where nothing is left. `wrong` knows them too.
   */
  habits?: readonly string[];
  /** The result of a solution that makes these mistakes, and no other. */
  wrong(mistakes: ReadonlySet<string>, ...args: Args): Answer;
  /**
   * Parts of the result, or cases, that can be wrong alone: says whether an entry belongs to the part. Each has a
   * sentence in the exercise's texts.
   */
  parts?: Record<string, (entry: readonly number[], ...args: Args) => boolean>;
  /**
   * Sizes of a case by their letters, such as N and C: results off by such a factor are reported as such. The first
   * counts examples.
   */
  sizes(...args: Args): Record<string, number>;
}

/** An exercise that has many right answers: the function is run, and judged by what it does. */
export interface FreeExercise<Args extends readonly Plain[] = readonly Plain[]> {
  /** The function's name. */
  name: string;
  /** Exports of the library that would give the answer away. */
  withheld: string[];
  /** A cell that defines `checked`: runs the function on the arguments, and returns the outcome as numbers. */
  caller: string;
  /** The call of the reader’s own function on these arguments, with the names of what `checked` hands to it. */
  callOf(...args: Args): string;
  cases(random: () => number): Args[];
  /** Mistakes that many people make; each has a sentence in the exercise's texts. */
  mistakes: readonly string[];
  /** The mistake that shows in the outcome of the cases; null where there is none. */
  judge(cases: Args[], given: Numbers[]): string | null;
  /** How well it did, to be said where it is right: the code of a sentence in the exercise's texts, and what fills it. */
  praise: { code: string; details(cases: Args[], given: Numbers[]): Record<string, string> };
  /** For the tests: a function with each of the mistakes. */
  planted: Record<string, (...args: never[]) => unknown>;
}

export type AnyExercise = Exercise | FreeExercise;

/** What a passed exercise does on the page: the reader's function runs in a figure. `inFigure.ts` of an exercise. */
export interface InFigure {
  /** The figure's id on the page. */
  figure: string;
  /** What the figure is set to, so that the function is at work in it. */
  state?: Record<string, Plain>;
  /**
   * The function of the figure's model that the reader's takes the place of, and a cell that defines it by a call of the
   * reader's. Without them the figure itself knows what to do.
   */
  replaces?: string;
  by?: string;
}

/** The texts of an exercise in one language: a sentence for each mistake and part that it recognizes, and its hints. */
export interface ExerciseStrings<Mistake extends string> {
  mistakes: Record<Mistake, string>;
  hints: string[];
}
