import { expect, test } from 'vitest';
import race from '.';

const { strings, summary } = race.spec;

/** What is said once every racer has made one step, from 4, to a height. */
function said(heights: number[], locale: 'en' | 'zh' = 'en') {
  const paths = heights.map((height) => ({
    heights: [4, height],
    shares: [1, Math.max(0, height / 4)],
    x: [0, 0],
    left: false,
  }));
  return summary({ step: 1, shown: heights.map(() => 1) } as never, { paths } as never, strings[locale], () => false);
}

test('the sentence names whoever is lowest', () => {
  expect(said([3, 2, 2, 1, 3, 4])).toBe('After 1 step AdaGrad is lowest, at 1.00.');
  expect(said([-1, 2, 2, -3, 3, 4])).toBe('After 1 step AdaGrad is lowest, at −3.00.');
});

test('what rounding leaves of a height is no height', () => {
  expect(said([-6.3e-30, 1, 1, 1, 1, 4])).toBe('After 1 step GD is lowest, at 0.00.');
  expect(said([6.3e-10, 1, 1, 1, 1, 4])).toBe('After 1 step GD is lowest, at 6.3·10⁻¹⁰.');
});

test('where several are equally low, it names them all', () => {
  expect(said([6e-30, 0, 1, 0, 0, 4])).toMatch(/^After 1 step \S+, \S+ and \S+ are lowest, at 0\.00\.$/);
  expect(said([1, 0, 1, 0, 1, 4], 'zh')).toMatch(/^走了 1 步之后最低：[^，、]+、[^，、]+，高度 0\.00。$/);
});

test('where the surface has no height nobody is lowest', () => {
  expect(said([NaN, NaN, NaN, -2.5, NaN, NaN])).toBe('After 1 step AdaGrad is lowest, at −2.50.');
  expect(said([NaN, NaN])).toBe('After 1 step nobody is where the surface has a height.');
});
