import { afterAll, beforeAll } from 'vitest';
import type { AnyWidget } from '@kit/defineWidget';

/**
 * Within a block of tests, the models of some widgets are computed once per state, whatever the language they are drawn in.
 * That a model depends on its state alone is another contract.
 */
export function computedOnce(widgets: AnyWidget[]) {
  const specs = [...new Set(widgets.map(({ spec }) => spec))];
  const computes = specs.map(({ compute }) => compute);
  beforeAll(() =>
    specs.forEach((spec, i) => {
      const models = new Map<string, unknown>();
      spec.compute = (state) => {
        const key = JSON.stringify(state);
        if (!models.has(key)) models.set(key, computes[i](state));
        return models.get(key);
      };
    }),
  );
  afterAll(() => specs.forEach((spec, i) => (spec.compute = computes[i])));
}
