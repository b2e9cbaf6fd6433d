// The tests take no longer as the course grows: whatever is slow takes turns from run to run.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** Nothing is sampled: every figure and page in every language and theme. */
export const all = !!process.env.DOWNHILL_ALL;

/**
 * A number derived from a file, the same in every run. It decides on languages, themes and whatever else is sampled, and
 * changes when the file does.
 */
export const turnOf = (file: string) =>
  createHash('sha1').update(readFileSync(`${import.meta.dirname}/../${file}`)).digest().readUInt32BE(); // prettier-ignore

/** As many of these as one run can afford, selected by each one's number; all of them if nothing is sampled. */
export const inTurn = (names: string[], turn: (name: string) => number, most: number): string[] =>
  all ? names : [...names].sort((a, b) => turn(a) - turn(b)).slice(0, most);

/** The seeds that one run can afford for a claim: the first two; all of them if nothing is sampled. */
export const affordable = (seeds: readonly number[]): readonly number[] => (all ? seeds : seeds.slice(0, 2));
