import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { horizontal } from '../figures/scale';
import { Handle } from './Handle';

const handle = (value: number, valueText?: string) =>
  renderToString(
    <Handle
      {...{ left: 0, top: 0, axis: 'x', scale: horizontal(-10, 10), value, valueText, min: -10, max: 10, step: 0.1 }}
      {...{ label: 'mean', tone: 'margin' }}
      onInput={() => {}}
    />,
  );

test('a computed position is announced rounded', () => {
  expect(handle(3.1999999999999997)).toMatch(/aria-valuenow="3.2" aria-valuetext="3.2"/);
  expect(handle(8.88e-16)).toMatch(/aria-valuenow="0" aria-valuetext="0.0"/);
  expect(handle(-1)).toMatch(/aria-valuenow="-1" aria-valuetext="−1.0"/);
  expect(handle(1, 'in the middle')).toContain('aria-valuetext="in the middle"');
});
