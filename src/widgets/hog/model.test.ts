import { expect, test } from 'vitest';
import { initialState } from '@kit/controls';
import { hog } from '@lib/features/hog';
import Hog from './index';
import { compute, described, type State } from './model';
import { grey, pictureOf } from './pictures';

const start = initialState(Hog.spec.controls) as State;
const distances = (state: Partial<State>) => compute({ ...start, ...state }).distances;

test('the notes’ vector is the library’s', () => {
  const { glyphs, length } = compute(start);
  expect(glyphs).toEqual([...hog(grey(pictureOf('ship')))]);
  expect(length).toBe(12 * 12 * 9);
});

test('of 320 × 240 each convention makes as many numbers as its library', () => {
  const lengths = (['notes', 'skimage', 'opencv'] as const).map((convention) => compute({ ...start, convention }).large.length); // prettier-ignore
  expect(lengths).toEqual([10_800, 86_184, 40_716]);
});

test('what is left as it was lies nowhere else', () => {
  for (const what of described) expect(distances({})[what]).toBe(0);
});
