import { line } from 'd3-shape';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Plane } from '../figures/Plane';
import { horizontal, vertical } from '../figures/scale';
import { Line } from './marks';

const scales = { x: horizontal(-1, 1), y: vertical(-1, 1) };
const drawn = (x: number[], y: number[]) =>
  / d="([^"]*)"/.exec(
    /<path class="mark[^>]*>/.exec(
      renderToString(
        <Plane {...scales} labelledBy="said">
          <Line x={x} y={y} />
        </Plane>,
      ),
    )![0],
  )?.[1];

test('a line is written as d3 writes it to hundredths', () => {
  const x = Array.from({ length: 60 }, (_, i) => -1 + i / 29.5);
  const y = x.map((at) => Math.sin(7 * at) / 3);
  const byD3 = (count: number) =>
    line<number>((_, i) => scales.x(x[i]), (_, i) => scales.y(y[i])).digits(2)(x.slice(0, count)); // prettier-ignore
  for (const count of [60, 2, 1]) expect(drawn(x.slice(0, count), y)).toBe(byD3(count));
  expect(drawn([], [])).toBeUndefined();
});
