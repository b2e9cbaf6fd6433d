import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { RunBar } from './RunBar';

const t = { play: '', pause: '', stepBack: '', step: '', speed: '', speedIs: () => '', frame: () => '' };
const bar = (frame: number, last: number, end: number) =>
  renderToString(
    <RunBar
      {...{ id: 'run', label: '', frame, last, made: last - 1, end, framesPerSecond: 1, t }}
      onInput={() => {}}
    />,
  );

test('the scrubber shows the position in the whole run, however much of it has been computed', () => {
  expect(bar(1, 1, 10)).toMatch(/max="10"[^>]* value="1"/);
  expect(bar(4, 4, 4)).toMatch(/max="4"[^>]* value="4"/);
});

test('a run with only its first frame cannot be played, stepped or scrubbed, and counts nothing', () => {
  expect(bar(0, 0, 0).match(/<button[^>]*>/g)!.map((button) => button.includes('disabled'))).toEqual([true, true, true, false]); // prettier-ignore
  expect(bar(0, 1, 10).match(/<button[^>]*>/g)!.map((button) => button.includes('disabled'))).toEqual([false, true, false, false]); // prettier-ignore
  expect(bar(0, 0, 0)).toMatch(/<input[^>]* disabled[^>]*>/);
  expect(bar(0, 1, 10)).not.toMatch(/<input[^>]* disabled[^>]*>/);
  expect(bar(0, 0, 0)).toMatch(/<output[^>]*><\/output>/);
  expect(bar(0, 1, 10)).toMatch(/<output[^>]*>0 \/ 10<\/output>/);
});
