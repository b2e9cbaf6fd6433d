import { pictures, pictureSize, type PictureSet } from './index';
import { testFromOf } from './testFrom';

/**
 * Pictures for training and others for testing: the course's own; or, of the given ones, those marked for testing or
 * else the last (a fifth, or `test` if that is fewer).
 * @category pictures
 */
export function trainAndTest(
  { train, test }: { train: number; test: number },
  given?: PictureSet,
): { train: PictureSet; test: PictureSet } {
  if (!given?.labels.length) return { train: pictures({ n: train, seed: 1 }), test: pictures({ n: test, seed: 2 }) };
  const n = given.labels.length;
  const testFrom = testFromOf(given, test);
  const part = (from: number, to: number) => ({
    pixels: given.pixels.subarray(from * pictureSize, to * pictureSize),
    labels: given.labels.subarray(from, to),
  });
  return { train: part(0, Math.min(train, testFrom)), test: part(testFrom, Math.min(testFrom + test, n)) };
}
