import { expect, test } from 'vitest';
import { pictures } from '@lib/data/pictures/index';
import { initialState } from '@kit/controls';
import { crewHere, framesOf } from '../../../tests/crewHere';
import widget from '.';
import { answer, compute, frames, tested, type State } from './model';

const state: State = { asked: 'test', query: 3, metric: 'l2', k: 1, training: '100' };

test('the neighbours are the nearest of all training pictures, with their true distances', () => {
  for (const metric of ['l1', 'l2'] as const) {
    const { picture, neighbours } = compute({ ...state, metric });
    const { pixels } = pictures({ n: 100, seed: 1 });
    const distances = Array.from({ length: 100 }, (_, i) => {
      const parts = picture.map((value, p) => Math.abs(value - pixels[3072 * i + p]));
      return metric === 'l1' ? parts.reduce((a, b) => a + b) : Math.sqrt(parts.reduce((a, b) => a + b * b, 0));
    }).sort((a, b) => a - b);
    neighbours.forEach(({ distance }, i) => expect(distance / distances[i]).toBeCloseTo(1, 4));
  }
});

test('the vote is that of the nearest; its accuracy is far above chance, and far from good', () => {
  const { vote, neighbours, accuracy, tested } = compute({ ...state, training: '1000' });
  expect(vote).toBe(neighbours[0].label);
  expect(tested).toBe(200);
  expect(accuracy).toBeGreaterThan(0.2);
  expect(accuracy).toBeLessThan(0.45);
});

test('the reader’s own pictures and question take the place of ours', () => {
  const own = pictures({ n: 50, seed: 4 });
  const question = own.pixels.slice(0, 3072);
  const { label, neighbours, trained, tested } = compute(state, { ...own, question });
  expect([label, trained, tested]).toEqual([-1, 40, 10]);
  expect(neighbours[0].distance).toBeCloseTo(0, 1);
  expect(neighbours[0].pixels).toEqual([...question]);
});

test('the cat of the opening may be asked about, and is reported as what it is', () => {
  const { label, picture, neighbours } = compute({ ...state, asked: 'cat' });
  expect(label).toBe(3);
  expect(picture).toHaveLength(3072);
  expect(neighbours[0].distance).toBeGreaterThan(1000);
  expect(picture).not.toEqual(compute(state).picture);
});

test('there are no more test pictures to go through than the reader’s own has', () => {
  const { most } = widget.spec;
  const own = { ...pictures({ n: 50, seed: 4 }), digits: false, name: '', total: 50 };
  const state = initialState(widget.spec.controls);
  expect(most!(state, own)).toEqual({ query: 9 });
  expect(most!(state)).toEqual({ query: tested - 1 });
});

const many: State = { ...state, training: '5000', k: 5 };
const own = () => ({ ...pictures({ n: 2600, seed: 4 }), testFrom: 2500 });

test.each([1, 2, 3])('with %i helpers the same pictures are found, on the way too', async (size) => {
  for (const metric of ['l1', 'l2'] as const) {
    const alone = await framesOf(frames({ ...many, metric }, own()));
    const crew = crewHere(Array.from({ length: size }, () => answer));
    const together = await framesOf(frames({ ...many, metric }, own(), { crew: () => crew }));
    expect(crew.asked()).toBe(3);
    expect(together).toEqual(alone);
    expect(together.frames.map(({ trained }) => trained)).toEqual([1000, 2000]);
  }
});

test('it begins alone until helpers have started, and ends alone when they are lost', async () => {
  const alone = await framesOf(frames(many, own()));
  let rounds = 0;
  const late = crewHere([answer], { isReady: () => ++rounds > 1 });
  expect(await framesOf(frames(many, own(), { crew: () => late }))).toEqual(alone);
  expect(late.asked()).toBe(2);
  const lost = crewHere([answer], { until: 1 });
  expect(await framesOf(frames(many, own(), { crew: () => lost }))).toEqual(alone);
});

test('for few pictures no other threads are started', () => {
  const crew = () => expect.unreachable();
  expect([...frames({ ...state, training: '1000' }, undefined, { crew })]).toEqual([]);
});
