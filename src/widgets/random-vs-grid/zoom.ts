import type { Model } from './compare';
import { around } from './search';
import { leastWindow } from './settings';

/** The part of the range around the best trial, a third as wide; null if there is none, or no room to zoom further. */
export function zoomed([x, y, size]: readonly number[], { grid, random }: Pick<Model, 'grid' | 'random'>) {
  if (grid.best < 0 || size / 3 < leastWindow * 0.99) return null;
  const isRandom = random.best >= 0 && random.scores[random.best] > grid.scores[grid.best];
  const from = isRandom ? random : grid;
  const corner = [x + size * around(from.x[from.best]), y + size * around(from.y[from.best])];
  return [...corner, size / 3].map((share) => Number(share.toFixed(4)));
}
