import { expect, test } from 'vitest';
import { asItIs, compute } from './model';
import { patches, type Scene } from './scene';

test('as it is, nothing has changed, and the nearest picture is the cat itself', () => {
  expect(compute(asItIs)).toMatchObject({ changed: 0, distance: 0, nearest: { label: 3 } });
});

test('a little more light changes nearly every number', () => {
  expect(compute({ ...asItIs, light: 0.95 }).changed).toBeGreaterThan(0.9);
});

test('in the dark a picture of something else is nearer than the same cat by day', () => {
  const { nearest, distance, fromFirst } = compute({ ...asItIs, light: 0.35 });
  expect(nearest.label).not.toBe(3);
  expect(distance).toBeLessThan(fromFirst);
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
