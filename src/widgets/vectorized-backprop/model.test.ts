import { expect, test } from 'vitest';
import { compute, entries } from './model';

const state = { W: [0.1, 0.5, -0.3, 0.8], x: [0.2, 0.4] };
const close = (got: number[], want: number[]) => got.forEach((value, i) => expect(value).toBeCloseTo(want[i], 12));

test('the numbers of the syllabus', () => {
  const { q, f, dq, dW, dx } = compute({ ...state, entry: 'W11' });
  close(q, [0.22, 0.26]);
  expect(f).toBeCloseTo(0.116, 12);
  close(dq, [0.44, 0.52]);
  close(dW, [0.088, 0.176, 0.104, 0.208]);
  close(dx, [-0.112, 0.636]);
});

test('term by term each entry comes to what autograd says', () => {
  for (const [k, entry] of entries.entries()) {
    const { total, dW, dx } = compute({ ...state, entry });
    expect(total).toBeCloseTo([...dW, ...dx][k], 14);
  }
});
