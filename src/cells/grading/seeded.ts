import { Random } from '@lib/random';
import { markOf } from '../saved/store';

/** A generator seeded by a text: numbers from 0 to 1. */
export function seededBy(seed: string): () => number {
  const random = new Random(parseInt(markOf(seed), 36));
  return () => random.uniform();
}
