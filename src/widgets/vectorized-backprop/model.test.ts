import { expect, test } from 'vitest';
import { compute, entries } from './model';

const state = { W: [0.1, 0.5, -0.2, -0.3, 0.8, 0.1], x: [0.2, 0.4, 0.5] };
const close = (got: number[], want: number[]) => got.forEach((value, i) => expect(value).toBeCloseTo(want[i], 12));

test('worked out by hand', () => {
  const { q, f, dq, dW, dx } = compute({ ...state, entry: 'W11' });
  close(q, [0.12, 0.31]);
  expect(f).toBeCloseTo(0.1105, 12);
  close(dq, [0.24, 0.62]);
  close(dW, [0.048, 0.096, 0.12, 0.124, 0.248, 0.31]);
  close(dx, [-0.162, 0.616, 0.014]);
});

test('term by term each entry comes to what autograd says', () => {
  for (const [k, entry] of entries.entries()) {
    const { total, dW, dx } = compute({ ...state, entry });
    expect(total).toBeCloseTo([...dW, ...dx][k], 14);
  }
});
