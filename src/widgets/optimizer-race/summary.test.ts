import { expect, test } from 'vitest';
import { ofQuantity } from '@kit/quantities';
import race from '.';

const { strings, summary } = race.spec;

const [opens, divides, ends] = ofQuantity('', '');
/** The sentence without the names of its numbers. */
const plain = (text: string) => text.replace(new RegExp(`${opens}[^${divides}]*${divides}|${ends}`, 'g'), '');

/** The sentence once every racer has made one step, from 4, to a height. */
function said(heights: number[], locale: 'en' | 'zh' = 'en') {
  const paths = heights.map((height) => ({
    heights: [4, height],
    shares: [1, Math.max(0, height / 4)],
    x: [0, 0],
    y: [0, 0],
    left: false,
  }));
  const state = { step: 1, shown: heights.map(() => 1), surface: 'bowl' };
  return plain(summary(state as never, { paths, span: 4 } as never, strings[locale], () => false));
}

test('the sentence names whoever is lowest', () => {
  expect(said([3, 2, 2, 1, 3, 4])).toBe('After 1 step AdaGrad is lowest, at 1.00.');
  expect(said([-1, 2, 2, -3, 3, 4])).toBe('After 1 step AdaGrad is lowest, at −3.00.');
});

test('what rounding leaves of a height is no height', () => {
  expect(said([-6.3e-30, 1, 1, 1, 1, 4])).toBe('After 1 step GD is lowest, at 0.');
  expect(said([6.3e-10, 1, 1, 1, 1, 4])).toBe('After 1 step GD is lowest, at 6.3·10⁻¹⁰.');
});

test('where several are equally low, it names them all', () => {
  expect(said([6e-30, 0, 1, 0, 0, 4])).toBe('After 1 step GD, Momentum, AdaGrad and RMSProp are lowest, at 0.');
  expect(said([1, 0, 1, 0, 1, 4], 'zh')).toMatch(/^走了 1 步之后最低：[^，、]+、[^，、]+，高度 0。$/);
});

test('who is lowest is one question in the sentence and in the standings: to the digits that are shown', () => {
  expect(said([0.151, 0.149, 0.2, 0.3, 0.3, 0.3])).toBe('After 1 step GD and Momentum are lowest, at 0.15.');
});

test('where the surface has no height nobody is lowest', () => {
  expect(said([NaN, NaN, NaN, -2.5, NaN, NaN])).toBe('After 1 step AdaGrad is lowest, at −2.50.');
  expect(said([NaN, NaN])).toBe('After 1 step nobody is where the surface has a height.');
});

/** Six that do not move, and the reader's own, which has made two steps from 4; how it ended, if it flew off. */
const still = { heights: [4, 4, 4], shares: [1, 1, 1], x: [0, 0, 0], y: [0, 0, 0], left: false };
const own = {
  mark: '7',
  heights: [4, 3, 1.5],
  shares: [1, 0.7, 0.3],
  x: [0, 1, 2],
  y: [0, 0, 0],
  left: false,
};
const flown = {
  mark: '7',
  heights: [4, 900],
  shares: [1, 10, 10],
  x: [0, 99],
  y: [0, 0],
  left: true,
};
const among = (mine: object | null, state: object = {}, isHeld = () => true, locale: 'en' | 'zh' = 'en') =>
  plain(
    summary(
      { step: 2, shown: [], surface: 'saddle', ...state } as never,
      { paths: Array(6).fill(still), span: 4 } as never,
      strings[locale],
      isHeld,
      mine && [mine].flat(),
    ),
  );

test('the reader’s own runner is in the sentence as in the race', () => {
  expect(among(own, { surface: 'bowl' }, () => false)).toBe('After 2 steps yours is lowest, at 1.50.');
  expect(among(own, { shown: [1, 1, 1, 1, 1, 1, 0] }, () => false)).not.toContain('yours');
  expect(among(flown, { surface: 'bowl' }, () => false)).toMatch(/at 4\.00\. Off the map: yours\.$/);
});

test('while the saddle waits for an answer the course’s runners are at the start, and the reader’s own is where it is', () => {
  expect(among(null)).toBe('All stand at the start, at height 4.00. They wait for your answer.');
  expect(among(own)).toBe('The others wait at the start, at height 4.00. After 2 steps yours is at height 1.50.');
  expect(among(own, { step: 0 })).toBe('All stand at the start, at height 4.00. They wait for your answer.');
  expect(among(own, { shown: [0, 0, 0, 0, 0, 0, 1] })).toBe('After 2 steps yours is at height 1.50.');
  expect(among(flown)).toMatch(/After 2 steps yours has flown off\.$/);
  expect(among(own, {}, () => true, 'zh')).toBe(
    '其他选手在起点等着，高度 4.00。走了 2 步之后，你的优化器在高度 1.50。',
  );
});

test('on the saddle it names who is across, in the order of crossing', () => {
  const across = { ...own, y: [0, 0.5, 1.5] };
  expect(among(across, {}, () => false)).toBe('Across the ridge: 1st yours (step 2).');
  expect(among(own, {}, () => false)).toBe('After 2 steps nobody is across the ridge.');
});

test('who begins across the ridge is not said to cross it', () => {
  const beyond = { ...own, y: [-1.5, -2, -3] };
  expect(among(beyond, { shown: [0, 0, 0, 0, 0, 0, 1] }, () => false)).toBe(
    'All began more than 1 from the ridge: nobody has crossed it.',
  );
});

test('where all have flown off nobody is lowest', () => {
  const state = { shown: [0, 0, 0, 0, 0, 0, 1], surface: 'beale' };
  expect(among(flown, state)).toBe('After 2 steps nobody is left on the map. Off the map: yours.');
});

test('the height that is told has the names of those that stand there', () => {
  const state = { step: 1, shown: [1, 1, 1, 0, 0, 0], surface: 'beale' };
  const paths = [0.151, 0.149, 0.3, 0, 0, 0].map((height) => ({ ...still, heights: [4, height] }));
  expect(summary(state as never, { paths, span: 4 } as never, strings.en, () => false)).toContain(
    ofQuantity('beale.sgd beale.momentum', '0.15'),
  );
  expect(
    summary({ ...state, shown: [0, 0, 1, 0, 0, 0] } as never, { paths, span: 4 } as never, strings.en, () => false),
  ).toContain(ofQuantity('optimizer-race.beale.nesterov', '0.30'));
});

test('a rival that a link has brought is named beside the reader’s own', () => {
  const rival = { ...own, mark: '8', heights: [4, 3, 2] };
  expect(among([own, rival] as never)).toBe(
    'The others wait at the start, at height 4.00. After 2 steps yours is at height 1.50. After 2 steps the rival is at height 2.00.',
  );
  expect(among([rival, flown] as never, { surface: 'bowl' }, () => false)).toMatch(
    /the rival is lowest, at 2\.00\. Off the map: yours/,
  );
});
