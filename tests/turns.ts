// What one run of the tests can afford does not grow with the course: what takes long takes turns.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** Nothing is sampled: every figure and page in every language and theme. */
export const all = !!process.env.DOWNHILL_ALL;

/**
 * A number that a file decides, the same in every run: by it languages, themes and whatever else is sampled take turns, and
 * other turns once the file has changed.
 */
export const turnOf = (file: string) =>
  createHash('sha1').update(readFileSync(`${import.meta.dirname}/../${file}`)).digest().readUInt32BE(); // prettier-ignore

/** As many of these as one run can afford, taking turns by a number that each has; all where nothing is sampled. */
export const inTurn = (names: string[], turn: (name: string) => number, most: number): string[] =>
  all ? names : [...names].sort((a, b) => turn(a) - turn(b)).slice(0, most);

/** The seeds that one run can afford of those for which something is shown to hold: the first two; all where nothing is sampled. */
export const affordable = (seeds: readonly number[]): readonly number[] => (all ? seeds : seeds.slice(0, 2));
