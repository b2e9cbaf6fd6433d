import { expect, test } from 'vitest';
import { compute, type State } from './model';
import { pieces, slotFor, type Piece } from './fitted';

const state: State = { kind: 'jacobian', n: 3, m: 4, at: [2, 3], nudge: 0.1, slots: [0, 0, 0] };
const tried = (slots: number[], patch: Partial<State> = {}) => compute({ ...state, ...patch, slots });
/** Every pair that stays, and whether it is the gradient. */
const fitting = (patch: Partial<State>) =>
  pieces.flatMap((a) =>
    pieces.flatMap((b) => {
      const { product, isRight } = tried([a, b, 1], patch);
      return product ? [`${a}${b}${isRight ? '' : ' wrong'}`] : [];
    }),
  );

test('only Jᵀ g fits; where the numbers of inputs and outputs are equal, J g fits, too, and is wrong', () => {
  expect(fitting({})).toEqual(['23']);
  expect(fitting({ n: 5, m: 2 })).toEqual(['23']);
  expect(fitting({ n: 3, m: 3 })).toEqual(['13 wrong', '23']);
});

test('what does not fit says which sizes do not match, and does not stay', () => {
  expect(tried([1, 0, 0])).toMatchObject({ misfit: { kind: 'rows', have: 4, want: 3 }, stays: [null, null] });
  expect(tried([2, 1, 1])).toMatchObject({ misfit: { kind: 'columns', have: 3, want: 1 }, stays: [2, null] });
});

test('of two that do not fit each other the one that was there first stays', () => {
  const patch: Partial<State> = { n: 1, m: 4 }; // J is (4, 1), and g, too; left must have one row
  expect(tried([4, 3, 1], patch).stays).toEqual([4, 3]);
  const square: Partial<State> = { n: 4, m: 1, kind: 'gradient' }; // Jᵀ is (4, 1)
  expect(tried([2, 2, 1], square)).toMatchObject({
    misfit: { kind: 'inner', slot: 1, have: 4, want: 1 },
    stays: [2, null],
  });
  expect(tried([2, 2, 0], square)).toMatchObject({
    misfit: { kind: 'inner', slot: 0, have: 1, want: 4 },
    stays: [null, 2],
  });
});

test('a piece that is pressed goes where its shape fits, and else into a free slot', () => {
  const { rows, upstream, x } = tried([0, 0, 0]);
  const slot = (piece: Piece, stays: (Piece | null)[]) => slotFor(piece, stays, rows, upstream, x.length);
  expect([slot(2, [null, null]), slot(3, [null, null]), slot(1, [null, null])]).toEqual([0, 1, 0]);
  expect([slot(3, [2, null]), slot(1, [2, null]), slot(2, [null, 3]), slot(4, [2, 3])]).toEqual([1, 1, 0, 1]);
});
