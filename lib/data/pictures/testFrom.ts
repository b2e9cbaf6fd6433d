import type { PictureSet } from './index';

/** Where the test pictures of somebody's own begin: where they say so, or so that they are a fifth of all, but at most `test`. */
export function testFromOf({ labels, testFrom }: PictureSet, test: number): number {
  return testFrom ?? labels.length - Math.min(test, Math.floor(labels.length / 5));
}

/** How many test pictures there are, of somebody's own or of the course's. */
export const testedOf = (given: PictureSet | undefined, test: number) =>
  given?.labels.length ? Math.min(test, given.labels.length - testFromOf(given, test)) : test;
