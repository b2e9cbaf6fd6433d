import { expect, test } from 'vitest';
import { pictures } from '@lib/data/pictures/index';
import { initialState } from '@kit/controls';
import BagOfVisualWords from './index';
import { compute, type State } from './model';

const start = initialState(BagOfVisualWords.spec.controls) as unknown as State;
const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
/** A test picture in the place of ours, of one colour. */
const even = (value: number, count = 1) => new Uint8Array(3072 * count).fill(value);

test.each(['plain', 'contrast', 'whitened'] as const)('%s: the words come nearer to their patches at every step', (look) => {
  const { curve, sizes } = compute({ ...start, look, step: 8 });
  for (let i = 1; i < curve.length; i++) expect(curve[i]).toBeLessThanOrEqual(curve[i - 1] + 1e-6);
  expect(curve[8]).toBeLessThan(0.95 * curve[0]);
  expect(sum(sizes)).toBe(4000);
}); // prettier-ignore

test('each patch of the picture is replaced by the word nearest to it, and every patch is counted', () => {
  const { told, counts, shown, picture, retold, perRow, side } = compute({ ...start, step: 5 });
  expect(told).toHaveLength(64);
  expect(sum(counts)).toBe(64);
  const width = perRow * side;
  const cell = (pixels: number[], i: number) =>
    [0, 1, 2].flatMap((c) =>
      Array.from({ length: side * side }, (_, at) => {
        const row = Math.floor(i / perRow) * side + Math.floor(at / side);
        return pixels[c * width * width + row * width + (i % perRow) * side + (at % side)];
      }),
    );
  const apart = (a: number[], b: number[]) => Math.sqrt(sum(a.map((value, p) => (value - b[p]) ** 2)));
  told.forEach((word, i) => {
    expect(cell(retold, i)).toEqual(shown[word]);
    const distances = shown.map((pixels) => apart(cell(picture, i), pixels));
    // words are shown in whole numbers, so that a tie of two may be told apart by less
    expect(distances[word]).toBeLessThan(Math.min(...distances) + 3);
  });
});

test('shuffled, the picture is another, its words lie elsewhere, and the histogram is the same', () => {
  for (const side of ['4', '6', '8'] as const) {
    const [ordered, shuffled] = [false, true].map((on) => compute({ ...start, step: 3, side, shuffled: on }));
    expect(shuffled.counts).toEqual(ordered.counts);
    expect(shuffled.told).not.toEqual(ordered.told);
    expect(shuffled.picture).not.toEqual(ordered.picture);
  }
});

test('scrubbing back shows what was; after the last step that changes anything it rests', () => {
  const own = { ...start, seed: 3, words: '8' } as const; // a run of its own
  const early = compute({ ...own, step: 2 });
  const late = compute({ ...own, step: 30 });
  expect(early.last).toBeNull();
  expect(compute({ ...own, step: 2 })).toEqual({ ...early, last: late.step }); // the end stays known
  expect(early.isAtRest).toBe(false);
  expect(compute({ ...own, step: late.step })).toEqual(late);
});

test.each(['plain', 'contrast', 'whitened'] as const)('%s: pictures of one colour, or of one pixel, break nothing', (look) => {
  const given = { pixels: even(200, 3), labels: new Uint8Array(3), question: even(200) };
  const model = compute({ ...start, look, step: 5, words: '64' }, given);
  expect(model.counts.filter(Boolean)).toEqual([64]);
  expect(model.curve.at(-1)).toBeCloseTo(0, 6);
  expect(model.isAtRest).toBe(true);
  expect([...model.shown.flat(), ...model.retold, ...model.curve].every(Number.isFinite)).toBe(true);
}); // prettier-ignore

test('the light of a patch is in its word, unless it was taken out', () => {
  const [bright, dark] = [230, 30].map((value) => ({ ...pictures({ n: 0 }), question: even(value) }));
  const words = (look: State['look']) => [bright, dark].map((given) => compute({ ...start, step: 5, look }, given).told[0]); // prettier-ignore
  expect(new Set(words('plain')).size).toBe(2);
  expect(new Set(words('contrast')).size).toBe(1);
});

test('the pictures whose histograms are nearest come first, and the picture itself is none of them', () => {
  const all = Array.from({ length: 100 }, (_, picture) => compute({ ...start, step: 2, picture }).before);
  const { alike } = compute({ ...start, step: 2, picture: 8, shuffled: true });
  const apart = all.map((bag) => sum(bag.map((count, word) => Math.abs(count - all[8][word]))));
  const wanted = apart.filter((_, i) => i !== 8).sort((a, b) => a - b);
  expect(alike.map(({ distance }) => distance)).toEqual(wanted.slice(0, 4));
  for (const { counts, distance, label } of alike)
    expect(all.some((bag, i) => bag.join() === counts.join() && apart[i] === distance && i % 10 === label)).toBe(true);
  expect(compute({ ...start, step: 2 }, { ...pictures({ n: 0 }), question: even(90) }).alike).toHaveLength(4);
});
