import { expect, test } from 'vitest';
import { bytesAsText } from '@kit/moment/bytes';
import { pictureInMoment, picturesInMoment, readPictures } from './inMoment';
import { ownPictures, setOwnPictures } from './useOwnPictures';

const own = {
  pixels: Uint8Array.from({ length: 2 * 3072 }, (_, i) => i),
  labels: Uint8Array.of(3, 9),
  question: new Uint8Array(3072).fill(7),
  testFrom: 1,
  digits: false,
  name: 'cats.bin',
  total: 5,
};

test('own pictures go through a file and back', () => {
  setOwnPictures(own);
  const told = JSON.parse(JSON.stringify(picturesInMoment.tell())) as unknown;
  setOwnPictures(undefined);
  expect(picturesInMoment.tell()).toBeUndefined();
  picturesInMoment.take(told);
  expect(ownPictures()).toEqual(own);
});

test.each([
  ['nothing', null],
  ['pixels that are not whole', { pixels: bytesAsText(own.pixels.subarray(1)) }],
  ['a label beyond the classes', { labels: bytesAsText(Uint8Array.of(3, 10)) }],
  ['no pictures and no question', { pixels: '', labels: '', question: '' }],
  ['what is no base64', { pixels: '?' }],
])('%s is not taken', (_, change) => {
  setOwnPictures(own);
  const told = picturesInMoment.tell() as object;
  expect(readPictures(change && { ...told, ...change })).toBeUndefined();
});

test('where the test begins stays within the pictures', () => {
  setOwnPictures(own);
  expect(readPictures({ ...(picturesInMoment.tell() as object), testFrom: -4 })?.testFrom).toBe(0);
  expect(readPictures({ ...(picturesInMoment.tell() as object), testFrom: 99 })?.testFrom).toBe(2);
});

test('one picture is as wide as it is high, and not too large', () => {
  let now: Uint8Array | undefined;
  const piece = pictureInMoment({ now: () => now, set: (pixels) => (now = pixels) }, 96);
  expect(piece.tell()).toBeUndefined();
  for (const length of [3071, 3 * 97 ** 2, 3 * 33 * 32, 0]) piece.take(bytesAsText(new Uint8Array(length)));
  piece.take({});
  expect(now).toBeUndefined();
  piece.take(bytesAsText(new Uint8Array(3 * 96 ** 2).fill(5)));
  expect(now).toEqual(new Uint8Array(3 * 96 ** 2).fill(5));
});
