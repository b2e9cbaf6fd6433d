/** The first pictures of one seed of the course's picture set. */
export interface WantedSet {
  seed: number;
  count: number;
}

/** The number of pictures that are drawn, sent and kept together. */
export const blockSize = 250;

/** The blocks that contain the wanted pictures: the seed, and the number of the first picture of each. */
export const blocksOf = ({ seed, count }: WantedSet): { seed: number; from: number }[] =>
  Array.from({ length: Math.ceil(count / blockSize) }, (_, block) => ({ seed, from: block * blockSize }));

/** The course's own pictures for training and for testing, as in `trainAndTest`; none if the reader's are given. */
export const ownSets = (given: { labels?: ArrayLike<number> } | undefined, train: number, test: number): WantedSet[] =>
  given?.labels?.length
    ? []
    : [
        { seed: 1, count: train },
        { seed: 2, count: test },
      ];
