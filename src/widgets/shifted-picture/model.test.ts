import { expect, test } from 'vitest';
import { initialState } from '@kit/controls';
import ShiftedPicture from './index';
import { compute, type State } from './model';
import { farthest, subjects } from './moved';

const start = initialState(ShiftedPicture.spec.controls) as State;
const shares = (change: Partial<State>) => compute({ ...start, ...change }).shares;

test('a picture that is not moved keeps every number', () => {
  for (const poolings of ['0', '1', '2'] as const)
    expect(shares({ right: 0, down: 0, poolings })).toEqual({ place: 1, along: 1 });
});

test('without pooling every number moves along, however far and whichever way', () => {
  for (const [right, down] of [
    [1, 0],
    [0, -1],
    [3, 5],
    [-8, 8],
    [-7, -2],
  ])
    // prettier-ignore
    expect(shares({ right, down, poolings: '0' }).along).toBe(1);
});

test('pooled numbers move along where the picture moves by whole cells, and most do not elsewhere', () => {
  for (const [poolings, cell] of [
    ['1', 2],
    ['2', 4],
  ] as const)
    // prettier-ignore
    for (const subject of subjects) {
      const { along } = compute({ ...start, subject, poolings }).curves[Number(poolings)];
      along.forEach((share, right) => {
        if (right % cell === 0) expect(share, `${subject} ${right}`).toBe(1);
        else expect(share, `${subject} ${right}`).toBeLessThan(0.7);
      });
    }
});

test('moved along is compared only where both pictures show the same', () => {
  const { along, cells } = compute({ ...start, right: 8, down: 0, poolings: '0' });
  // of 28 columns the last eight have moved out of the picture
  expect(along.slice(0, cells).map((same) => same !== null)).toEqual([
    ...Array(20).fill(true),
    ...Array(8).fill(false),
  ]);
});

test('the curves are the shares of the same state', () => {
  const { curves } = compute(start);
  for (let right = 0; right <= farthest; right++)
    for (const poolings of ['0', '1', '2'] as const) {
      const own = shares({ right, down: 0, poolings });
      expect(curves[Number(poolings)].place[right]).toBe(own.place);
      expect(curves[Number(poolings)].along[right]).toBe(own.along);
    }
});
