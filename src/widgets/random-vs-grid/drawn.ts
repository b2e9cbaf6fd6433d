import { memo } from '@lib/memo';
import { found, played, shares, trialsOf, type State } from './draws';
import { heightOn, middleOf, type Ridge } from './landscape';
import { draws, drawnSide, fewDraws, type Source } from './settings';

/** The shares on a ridge with its peak where it is, and with its peak anywhere. */
// zh: 山脊上的频率：峰顶就在这里，以及峰顶在任意位置。
const hereOn = memo((ridge: Ridge, source: Source, count: number) => shares(source, () => heightOn(ridge), count), {
  most: 8,
});
const anywhereOn = memo(
  ({ peak: _, ...ridge }: Ridge, source: Source, count: number) =>
    shares(source, (random) => heightOn({ ...ridge, peak: [random.uniform(), random.uniform()] }), count),
  { most: 8 },
);

/** A drawn surface, first with shares of a few draws, for as long as a hand moves. */
// zh: 画出来的曲面；拖动时先用少量抽取给出频率。
export function* ofDrawn(state: State) {
  const { angle, second, width, peak, draw, source } = state;
  const ridge = { angle, second, width, peak };
  const score = heightOn(ridge);
  const { grid, random } = trialsOf(state, draw);
  const middle = (cell: number) => middleOf(cell, drawnSide);
  const model = {
    heat: Array.from({ length: drawnSide ** 2 }, (_, i) =>
      score([middle(i % drawnSide), middle(drawnSide - 1 - Math.floor(i / drawnSide))]),
    ),
    heatSide: drawnSide,
    runs: null,
    grid: found(grid, score),
    random: found(random, score),
    played: played(state, draw, score),
    here: hereOn(ridge, source, fewDraws),
    anywhere: anywhereOn(ridge, source, fewDraws),
  };
  yield model;
  const counted = { ...model, here: hereOn(ridge, source, draws) };
  yield counted;
  return { ...counted, anywhere: anywhereOn(ridge, source, draws) };
}
