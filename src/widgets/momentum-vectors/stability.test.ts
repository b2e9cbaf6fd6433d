import { expect, test } from 'vitest';
import { compute, steps } from './model';
import { bands, factorOf, kindOf } from './stability';

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
