import { expect, test } from 'vitest';
import { bestShare, compute, kappas, momentumSteps, stepsToArrive, type State } from './model';

const state: State = { kappa: 20, angle: 20, share: [0.9], start: [-3, 2], momentum: true };

test('steps at the best rate are as the factor (κ − 1)/(κ + 1) has it', () => {
  const counts = stepsToArrive(kappas.map((kappa) => ({ kappa, rate: 2 * bestShare(kappa) })));
  kappas.slice(1).forEach((kappa, i) => {
    const expected = Math.log(100) / Math.log((kappa + 1) / (kappa - 1));
    expect(counts[i + 1]).toBe(Math.ceil(expected - 1e-9));
  });
  expect(counts[0]).toBe(1);
});

test('no rate needs fewer steps than 2/(L + μ)', () => {
  for (const kappa of [3, 30, 300]) {
    const best = stepsToArrive([{ kappa, rate: 2 * bestShare(kappa) }])[0];
    const others = [0.5, 0.8, 0.9, 0.97, 1.02].map((factor) => ({ kappa, rate: 2 * bestShare(kappa) * factor }));
    for (const count of stepsToArrive(others)) expect(count).toBeGreaterThanOrEqual(best);
  }
});

test('beyond 2/L nobody arrives, and the path flies off', () => {
  expect(stepsToArrive([{ kappa: 10, rate: 2.02 }, { kappa: 10, rate: 1.9 }])[0]).toBe(Infinity); // prettier-ignore
  expect(compute({ ...state, share: [1.1] }).here).toBe(Infinity);
});

test('with momentum the steps grow with the root of κ', () => {
  const [few, many] = [10, 1000].map(momentumSteps);
  expect(many / few).toBeGreaterThan(5);
  expect(many / few).toBeLessThan(20);
  expect(many).toBeLessThan(stepsToArrive([{ kappa: 1000, rate: 2 * bestShare(1000) }])[0] / 10);
});

test('turning the bowl does not change how fast one is, from places that turn with it', () => {
  const turn = (degrees: number) => {
    const [c, s] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
    return compute({ ...state, angle: degrees, start: [c * 2 - s, s * 2 + c] }).heights;
  };
  const [straight, turned] = [turn(0), turn(50)];
  straight.forEach((height, i) => expect(turned[i]).toBeCloseTo(height, 9));
});

test('momentum at its best has a way of its own on the map, and is there sooner', () => {
  const { x, y, second } = compute({ ...state, share: [bestShare(20)], kappa: 20 });
  const off = (at: { x: number[]; y: number[] }, i: number) => Math.hypot(at.x[i], at.y[i]);
  expect(second!.x[0]).toBe(x[0]);
  expect(off(second!, 25)).toBeLessThan(0.2 * off({ x, y }, 25));
  expect(compute({ ...state, momentum: false }).second).toBeNull();
});

test('a fork goes on from where it leaves at another rate, as far as it stays', () => {
  const whole = compute(state);
  const same = compute({ ...state, fork: [20, 0.9] });
  expect(same.x).toEqual(whole.x);
  expect(same.heights).toEqual(whole.heights);
  expect(same.branch).toMatchObject({ x: whole.x, heights: whole.heights });
  const wild = compute({ ...state, share: [1.1], fork: [20, 0.9] });
  expect(wild.x.slice(0, 21)).toEqual(whole.x.slice(0, 21));
  expect(wild.heights.at(-1)).toBeGreaterThan(whole.heights.at(-1)!);
  expect(wild.branch!.heights).toEqual(whole.heights);
  // one that has left the map before it would be forked
  const gone = compute({ ...state, kappa: 1, fork: [60, 1.1] });
  expect(gone.x.length).toBe(gone.heights.length);
});
