import { expect, test } from 'vitest';
import { rivalIn, rivalLink } from './ownRace';

const code = 'export function yourOwnOptimizer(x) {\n  return { x, state: {} };\n}';

test('a link brings the code, the surface and the start to the figure that it names, at the beginning of the race', async () => {
  const here = new URL(
    'https://a.example/optimizers/?circuit.step=3&fair-race.step=80&fair-race.surface=ravine&fair-race.start=0.2,-0.4&fair-race.bet=2',
  );
  const link = new URL((await rivalLink(here, 'fair-race', code))!);
  expect(Object.fromEntries(link.searchParams)).toEqual({
    'fair-race.surface': 'ravine',
    'fair-race.start': '0.2,-0.4',
  });
  expect(await rivalIn(link.hash, 'fair-race')).toBe(code);
  expect(await rivalIn(link.hash, 'optimizer-race')).toBeNull();
  expect(await rivalIn('#code=1.optimizers/yourOwnOptimizer.AAAA', 'fair-race')).toBeNull();
});
