import { expect, test } from 'vitest';
import stepSize from '.';
import { compute, functions, steps, type State } from './model';

const { strings, summary, lastFrame } = stepSize.spec;
const from = (given: Partial<State>) => {
  const f = given.f ?? 'bowl';
  const state: State = { f, rate: functions[f].first, start: [-3, 2], step: steps, fork: [], tried: [], ...given };
  const model = compute(state);
  return { said: summary(state as never, model as never, strings.en, () => false), last: lastFrame!(model as never) };
};

test('what has come to the bottom of its dip does not crawl, nor does what begins there', () => {
  for (const start of [-3, -1, 1, 3, 3.5]) expect(from({ f: 'waves', start: [start, 2] }).said).not.toContain('crawls');
  expect(from({ start: [0, 0] }).said).not.toContain('crawls');
  for (const f of ['bowl', 'valley', 'waves'] as const)
    expect(from({ f, rate: 0.0005, start: [2.5, 2] }).said, f).toContain('crawls');
});

test('a loss that flies off is a few digits and a power of ten, and its run ends where it has flown off', () => {
  const { said, last } = from({ rate: 1.2 });
  expect(said).toMatch(/^After (\d+) steps the loss is \d\.\d·10¹²\./);
  expect(String(last)).toBe(/\d+/.exec(said)![0]);
  expect(from({ rate: 0.5 }).last).toBe(steps);
});
