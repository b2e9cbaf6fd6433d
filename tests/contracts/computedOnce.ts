import { afterAll, beforeAll } from 'vitest';
import { initialState } from '@kit/controls';
import type { AnyWidget } from '@kit/defineWidget';

/** The models of initial states, which most contracts draw: computed once for all files of a worker. */
const initial = new WeakMap<object, unknown>();

/**
 * Within a block of tests, the models of some widgets are computed once per state, whatever the language they are drawn in.
 * That a model depends on its state alone, and not on controls that change only the drawing, is another contract.
 */
export function computedOnce(widgets: AnyWidget[]) {
  const specs = [...new Set(widgets.map(({ spec }) => spec))];
  const computes = specs.map(({ compute }) => compute);
  beforeAll(() =>
    specs.forEach((spec, i) => {
      const { drawing = [] } = spec;
      const keyOf = (state: object) =>
        JSON.stringify(Object.entries(state).filter(([control]) => !drawing.includes(control)));
      const first = keyOf(initialState(spec.controls));
      const models = new Map<string, unknown>();
      if (initial.has(spec)) models.set(first, initial.get(spec));
      spec.compute = (state) => {
        const key = keyOf(state);
        if (!models.has(key)) models.set(key, computes[i](state));
        if (key === first) initial.set(spec, models.get(key));
        return models.get(key);
      };
    }),
  );
  afterAll(() => specs.forEach((spec, i) => (spec.compute = computes[i])));
}
