import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Bars } from './Bars';

const bars = (value: number) =>
  render(
    <Bars
      max={16}
      ticks={[0, 8, 16]}
      labelledBy="summary"
      rows={[{ name: 'cat', parts: [{ value, tone: 'loss' }], reading: String(value) }]}
    />,
  );

test('a bar is as long as its value on the axis, whatever the others are', () => {
  expect(bars(4)).toContain('width="25"');
  expect(bars(8)).toContain('width="50"');
  expect(bars(4)).toContain('<span class="bars-number" style="left:50%;--signs:5;" aria-hidden="true">8</span>');
});

test('one that goes on beyond the axis ends there with a tip', () => {
  expect(bars(16)).not.toContain('bars-tip');
  expect(bars(40)).toContain('width="100"');
  expect(bars(40)).toContain('bars-tip tone-loss');
});
