import { expect, test } from 'vitest';
import { asItIs } from '@parts/openingCat/photograph';
import { cat, compute, training } from './model';
import { patches, type Scene } from '@parts/openingCat/scene';

test('as it is, nothing has changed, and the nearest picture is the cat itself', () => {
  expect(compute(asItIs)).toMatchObject({ changed: 0, toFirst: 0, nearest: { label: cat } });
});

test('a little more light changes nearly every number', () => {
  expect(compute({ ...asItIs, light: 0.95 }).changed).toBeGreaterThan(0.9);
});

test.each(Object.keys(asItIs) as (keyof Scene)[])(
  '%s alone makes another picture the nearest, and only part of its way',
  (cause) => {
    const labels = Array.from({ length: 10 }, (_, i) => compute({ ...asItIs, [cause]: (i + 1) / 10 }).nearest.label);
    expect(labels).toContain(cat);
    expect(labels.some((label) => label !== cat)).toBe(true);
  },
);

test('the nearest is the nearer of the two that are reported', () => {
  const far = compute({ ...asItIs, pose: 1 });
  expect(far.toOther).toBeLessThan(far.toFirst);
  expect(far.nearest).toBe(far.other);
});

test('of all known pictures, none is nearer than the one that is found', () => {
  const distance = (a: Uint8Array, b: Uint8Array) => Math.hypot(...Array.from(a, (value, at) => value - b[at]));
  for (const change of [{ light: 0.1 }, { pose: 1 }, { breed: 1, clutter: 1 }, { occlusion: 0.8 }]) {
    const { pixels, other, toOther } = compute({ ...asItIs, ...change });
    const distances = training()
      .slice(1)
      .map((known) => distance(pixels, known.pixels));
    expect(toOther).toBeCloseTo(Math.min(...distances), 8);
    expect(other).toBe(training()[1 + distances.indexOf(Math.min(...distances))]);
  }
});

test('each handle changes its own factor and nothing else', () => {
  const colours = (scene: Scene) => patches(scene).map(({ colour }) => colour);
  const places = (scene: Scene) => patches(scene).map(({ corners }) => corners);
  for (const change of [{ light: 0.4 }, { breed: 0.8 }])
    expect(places({ ...asItIs, ...change })).toEqual(places(asItIs));
  for (const change of [{ pose: 1 }, { viewpoint: 0.9 }])
    expect(colours({ ...asItIs, ...change })).toEqual(colours(asItIs));
  // clutter and the curtain are added; the rest stays
  const same = (scene: Scene) => {
    const drawn = new Set(patches(scene).map((patch) => JSON.stringify(patch)));
    return patches(asItIs).every((patch) => drawn.has(JSON.stringify(patch)));
  };
  expect(same({ ...asItIs, clutter: 1 })).toBe(true);
  expect(same({ ...asItIs, occlusion: 0.7 })).toBe(true);
});

test('it says that the cat is hidden where none of it is left to see, wherever one stands', () => {
  expect(compute({ ...asItIs, viewpoint: 0.91, occlusion: 0.71 }).isHidden).toBe(true);
  expect(compute({ ...asItIs, viewpoint: 0.1, occlusion: 0.71 }).isHidden).toBe(false);
  expect(compute({ ...asItIs, occlusion: 1 }).isHidden).toBe(true);
  expect(compute({ ...asItIs, occlusion: 0.5 }).isHidden).toBe(false);
  expect(compute(asItIs).isHidden).toBe(false);
});
