import type { Plain } from '../protocol';

/** An exercise that asks for a function with a number as its result. */
export interface Exercise<Args extends readonly Plain[] = readonly Plain[]> {
  /** The function's name. */
  name: string;
  /** Exports of the library that would give the answer away. */
  withheld: string[];
  /** Arguments for one check, drawn anew each time; the simplest first. */
  cases(random: () => number): Args[];
  /** The right result, by the library. */
  expected(...args: Args): number;
  /** Mistakes that many people make, the likelier first. Each has a sentence in the exercise's texts. */
  mistakes: readonly string[];
  /** The result of a solution that makes these mistakes, and no other. */
  wrong(mistakes: ReadonlySet<string>, ...args: Args): number;
  /** How many examples a case has. */
  examples(...args: Args): number;
  /** Writes a case for the message, as a call. */
  show(...args: Args): string;
}
