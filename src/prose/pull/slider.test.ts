import { beforeEach, expect, test } from 'vitest';
import { liveFigures, type LiveFigure } from '@kit/liveFigures';
import { choice, initialState, numbers, range, run, type Controls, type State } from '@kit/controls';
import { sliderOf } from './slider';

const controls: Controls = {
  margin: range({ min: 0, max: 3, step: 0.1, value: 1 }),
  scores: numbers({ min: -9, max: 9, step: 0.5, value: [3, -1.7] }),
  batch: choice({ options: ['4', '256'], value: '4' }),
  step: run({ last: 50, value: 0, framesPerSecond: 1 }),
};
const labels = (words: string[]) => ({
  controls: { margin: words[0], scores: words[1], batch: { label: words[2], options: { '4': '4', '256': words[3] } }, step: words[4] }, // prettier-ignore
});
const defaults = initialState(controls);
let state: State<Controls>;

/** A stub for a number in the prose. */
const number = (pulls: string, of?: string, lang = 'en') =>
  sliderOf({ dataset: { pulls, of }, closest: () => ({ lang }) } as unknown as HTMLElement);

const figure = (patch: Partial<LiveFigure> = {}) =>
  liveFigures.set('a', {
    ...{ controls, state, defaults, lastFrame: undefined, isHeld: () => false, isAway: () => false },
    strings: { en: labels(['Margin', 'Scores', 'Batch', 'all', 'Steps']), zh: labels(['间隔', '得分', '批量', '全部', '步数']) }, // prettier-ignore
    set: (change) => (state = { ...state, ...(change(state) as State<Controls>) }),
    ...patch,
  });

beforeEach(() => {
  liveFigures.clear();
  state = { ...defaults };
});

test('a number shows its figure’s value, and changes only that', () => {
  expect(number('a.margin')).toBeNull(); // not hydrated
  figure();
  const margin = number('a.margin')!;
  expect(margin).toMatchObject({ value: 1, printed: 1, min: 0, max: 3, step: 0.1, label: 'Margin', away: '' });
  expect(margin.write(2)).toBe('2.0');
  margin.put(2.5);
  expect(state).toEqual({ ...defaults, margin: 2.5 });
  figure();
  expect(number('a.margin')).toMatchObject({ value: 2.5, printed: 1 });
  expect(number('a.margin', undefined, 'zh-CN')!.label).toBe('间隔');
});

test('one of several numbers leaves the others as they are', () => {
  figure();
  const second = number('a.scores.1', 'the car’s score')!;
  expect(second).toMatchObject({ value: -1.7, label: 'the car’s score' });
  expect(second.write(-2)).toBe('−2.0');
  second.put(4);
  expect(state.scores).toEqual([3, 4]);
  expect(defaults.scores).toEqual([3, -1.7]);
  expect(number('a.scores.2', 'a third')).toBeNull();
});

test('a choice goes through its options, named in the page’s language', () => {
  figure();
  const batch = number('a.batch', undefined, 'zh-CN')!;
  expect(batch).toMatchObject({ value: 0, min: 0, max: 1, step: 1, label: '批量' });
  expect(batch.write(1)).toBe('全部');
  batch.put(1);
  expect(state.batch).toBe('256');
});

test('a run ends where its model does', () => {
  figure();
  expect(number('a.step')).toMatchObject({ value: 0, max: 50 });
  figure({ lastFrame: 20 });
  expect(number('a.step')).toMatchObject({ max: 20 });
});

test('reports what waits for an answer, or does nothing now', () => {
  figure({ isHeld: (name) => name === 'margin', isAway: () => true });
  expect(number('a.margin')!.away).toBe('held');
  expect(number('a.step')!.away).toBe('idle');
});
