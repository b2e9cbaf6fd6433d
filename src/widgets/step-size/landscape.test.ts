import { expect, test } from 'vitest';
import { compute, functions, steps, type State } from './model';

test('each landscape begins with a step size that goes down in it', () => {
  for (const f of Object.keys(functions) as State['f'][]) {
    const { losses, bound } = compute({
      f,
      rate: functions[f].first,
      start: [-2, 2],
      step: steps,
      fork: [],
      tried: [],
    });
    expect(functions[f].first, f).toBeLessThan(bound);
    losses.slice(1).forEach((loss, i) => expect(loss, f).toBeLessThanOrEqual(losses[i] + 1e-12));
  }
});
