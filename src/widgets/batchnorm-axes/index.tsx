import { choice, numbers, toggle } from '@kit/controls';
import { defineWidget } from '@kit/defineWidget';
import { Figure } from './Figure';
import { countOf, guessOf, mostCells, mostQuestions, verdictsOf } from './guess';
import { compute, groupCounts, norms } from './model';
import { strings } from './strings';

export default defineWidget({
  name: 'batchnorm-axes',
  controls: {
    norm: choice({ options: norms, value: 'batch' }),
    groups: choice({ options: groupCounts, value: '2' }),
    input: choice({ options: ['conv', 'fc'], value: 'conv' }),
    examples: choice({ options: ['1', '2', '3'], value: '3' }),
    mode: choice({ options: ['see', 'guess'], value: 'see' }),
    normalized: toggle({ value: false }),
    cell: numbers({ min: 0, max: 5, step: 1, value: [1, 2, 1, 1] }),
    marked: numbers({ min: 0, max: mostQuestions, step: 1, value: [], group: 1, most: mostCells + 1 }),
    told: numbers({ min: 0, max: mostQuestions, step: 1, value: [0] }),
  },
  strings,
  compute,
  drawing: ['mode', 'normalized', 'marked', 'told'],
  Figure,
  parts: ['cells', 'counts', 'shapes', 'parameters'],
  idle: ({ norm, mode }) => [...(norm === 'group' ? [] : ['groups' as const]), ...(mode === 'guess' ? ['normalized' as const] : [])], // prettier-ignore
  summary(state, model, t, isHeld) {
    const name = t.names[state.norm](state.groups);
    if (state.mode === 'guess') {
      const { marks, isTold } = guessOf(state, model);
      if (!isTold || isHeld('cells')) return t.guess.marked(name, marks.size);
      const verdicts = verdictsOf(model, marks);
      const [right, missing, extra] = (['right', 'missing', 'extra'] as const).map((one) => countOf(verdicts, one));
      return t.guess.told(name, right, missing, extra);
    }
    if (isHeld('cells') || isHeld('counts')) return t.held(name);
    return t.summary(name, model.statistics, model.each) + (model.each === 1 ? t.alone : t.shares(model.each - 1));
  },
});
