import { expect, test } from 'vitest';
import { classAreas } from '@ui/figures/classAreas';
import { compute, steps } from './model';
import { bounds } from './bounds';
import { bands, factorOf, kindOf, withinOf } from './stability';

const farOff = (way: { from: number[] }[], step: number) => Math.hypot(...way[step].from);

test('the factor is that by which real runs shrink or grow', () => {
  for (const [rho, rate] of [
    [0, 0.05],
    [0, 0.3],
    [0.5, 0.1],
    [0.3, 0.5],
    [0, 0.4],
  ]) {
    // prettier-ignore
    const { arrows } = compute({ rho, rate, start: [-3.4, 1.6] });
    for (const looksAhead of [false, true]) {
      const way = arrows[looksAhead ? 'nesterov' : 'momentum'];
      // over the second half of the run, on average over its oscillations
      const measured = (farOff(way, steps) / farOff(way, steps - 20)) ** (1 / 20);
      const factor = factorOf(looksAhead, rho, rate);
      expect(Math.abs(Math.log(measured / factor)), `${rho} ${rate} ${looksAhead}`).toBeLessThan(0.12);
    }
  }
});

test('plain descent diverges where αk is above 2, momentum where it is above 2 (1 + ρ)', () => {
  expect(kindOf(false, 0, 0.33)).toBeLessThan(bands.length);
  expect(kindOf(false, 0, 0.34)).toBe(bands.length);
  expect(kindOf(false, 0.5, 0.49)).toBeLessThan(bands.length);
  expect(kindOf(false, 0.5, 0.51)).toBe(bands.length);
});

test('without momentum there is nothing to look ahead with', () => {
  for (const rate of [0.05, 0.2, 0.5]) expect(factorOf(true, 0, rate)).toBe(factorOf(false, 0, rate));
});

test('borders are as smooth as they are, though strips between them are narrower than the samples are apart', () => {
  const outline = (looksAhead: boolean, kind: number) => classAreas(withinOf(looksAhead)[kind], [1])[0];
  for (const looksAhead of [false, true])
    for (let kind = 0; kind < bands.length; kind++)
      expect(outline(looksAhead, kind).match(/[ML]/g)!.length, `${kind} ${looksAhead}`).toBeLessThan(40);
  // momentum diverges above α = (1 + ρ) / 3
  const { min, max } = bounds.rate;
  const [, left, top] = /^M100 0L100 100L0 100L0 ([\d.]+)L([\d.]+) 0z$/.exec(outline(false, bands.length - 1))!;
  expect(max - (Number(left) / 100) * (max - min)).toBeCloseTo(1 / 3, 2);
  expect((1 + (Number(top) / 100) * bounds.rho.max) / 3).toBeCloseTo(max, 2);
});
