import { expect, test } from 'vitest';
import { crossingOf, hasFlown, heightAt, placesAt, type Runner } from './runner';

const runner = (heights: number[], left = false) => {
  const last = heights[heights.length - 1];
  const share = left && last > 4 ? 10 : 0.5;
  return { heights, x: heights.map(() => 0), left, shares: [1, share, share] };
};
const up = runner([4, 900], true);
const down = runner([4, -900], true);
const close = [runner([4, 2, 0.151]), runner([4, 2, 0.149])];

test('who has left the map upwards has flown off and comes last; who crossed it downwards stays as low as it was seen', () => {
  expect([hasFlown(up, 0), hasFlown(up, 2), hasFlown(down, 2)]).toEqual([false, true, false]);
  expect([heightAt(up, 2), heightAt(down, 2), heightAt(close[0], 1)]).toEqual([Infinity, -900, 2]);
  expect(placesAt([up, down, ...close], [], 2)).toEqual([4, 1, 2, 2]);
});

test('who does not take part has no place, and takes none from others', () => {
  expect(placesAt([up, down, ...close], [1, 0, 1], 2)).toEqual([3, undefined, 1, 1]);
});

test('who is across the saddle by a step stands in the order of crossing; who is not across, or takes no part, is not named', () => {
  const paths = { slow: [0, 0.2, 0.9, -1.1], fast: [0, 1.2, 3], never: [0, 0.5, 0.8], idle: [0, 2] };
  const all = Object.entries(paths).map(([name, y]) => ({ name, y }) as Runner);
  expect(crossingOf(all, [1, 1, 1, 0], 3)).toEqual([{ name: 'fast', at: 1, place: 1 }, { name: 'slow', at: 3, place: 2 }]); // prettier-ignore
  expect(crossingOf(all, [1, 1, 1, 0], 2)).toEqual([{ name: 'fast', at: 1, place: 1 }]);
});
