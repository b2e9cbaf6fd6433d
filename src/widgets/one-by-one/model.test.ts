import { expect, test } from 'vitest';
import { compute, side, squeeze, type State } from './model';
import { presets } from './presets';

const area = side * side;
const state: State = { picture: [6], ...presets.grey, kernel: '1', shuffled: false, column: [9], row: [12] };

test('a 1×1 convolution is a linear layer applied to every pixel alone', () => {
  for (const preset of Object.values(presets)) expect(compute({ ...state, ...preset }).fromLinear).toBeLessThan(1e-12);
  expect(compute({ ...state, kernel: '3' }).fromLinear).toBeGreaterThan(0.01);
});

test('so it does not matter where a pixel is; to a 3×3 filter it does', () => {
  expect(compute(state).moved).toBe(0);
  expect(compute({ ...state, kernel: '3' }).moved).toBeGreaterThan(0.9 * area);
});

test('each new channel is the sum that its row of the matrix says', () => {
  const { input, output } = compute({ ...state, shuffled: true });
  for (const at of [0, 12 * side + 9, area - 1])
    for (const to of [0, 1, 2]) {
      const row = state.mix.slice(3 * to, 3 * to + 3);
      const sum = row.reduce((all, w, c) => all + w * input[c * area + at], state.bias[to]);
      expect(output[to * area + at]).toBeCloseTo(sum, 12);
    }
});

test('presets do what they are called', () => {
  const { input, output } = compute({ ...state, ...presets.same });
  expect(output).toEqual(input);
  const negative = compute({ ...state, ...presets.negative });
  negative.output.forEach((value, i) => expect(value).toBeCloseTo(1 - negative.input[i], 12));
});

test('the numbers of the lecture: 56 × 56 × 64 to 32 channels', () => {
  expect(squeeze(1)).toEqual({ parameters: 2080, multiplyAdds: 6422528 });
  expect(squeeze(3).multiplyAdds).toBe(9 * squeeze(1).multiplyAdds);
});
