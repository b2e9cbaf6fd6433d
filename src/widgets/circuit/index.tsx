import { choice, numbers, run, text, toggle } from '@kit/controls';
import { defineWidget } from '@kit/defineWidget';
import { ofQuantity } from '@kit/quantities';
import { formatShort } from '@ui/number';
import { Figure } from './Figure';
import { after, compute, lastStep, mostInputs } from './model';
import { presets } from '@parts/circuit/presets';
import { quantitiesOf } from './names';
import { strings } from './strings';

export default defineWidget({
  name: 'circuit',
  controls: {
    formula: text({
      value: presets.simple.formula,
      most: 1000,
      odd: ['x +', 'log(0 - x x)', presets.neuron.formula, '2'],
    }),
    lastGood: text({ value: presets.simple.formula, most: 1000, odd: ['a * b', '(x'] }),
    values: numbers({
      min: -1e6,
      max: 1e6,
      step: 0.1,
      value: [...presets.simple.values],
      group: 1,
      most: mostInputs,
    }),
    sigmoid: choice({ options: ['typed', 'one', 'four'], value: 'typed' }),
    predict: toggle({ value: false }),
    step: run({ last: 81, value: 81, framesPerSecond: 1 }),
  },
  strings,
  compute,
  drawing: ['predict', 'step'],
  lastFrame: (model) => (model.nodes.length ? lastStep(model) : undefined),
  idle: ({ predict }) => (predict ? ['step'] : []),
  Figure,
  inFigure: ['sigmoid'],
  parts: ['z'],
  seen: ({ predict }, { nodes, otherCut }) => [
    ...(predict || nodes.every(({ name, op }) => op !== null || name !== 'z') ? [] : ['z']),
    ...(otherCut ? ['sigmoid'] : []),
  ],
  summary({ formula, step, predict }, { nodes, fault }, t, isHeld, passed) {
    if (fault) return t.faulty;
    const { value } = nodes[nodes.length - 1];
    if (!Number.isFinite(value)) return t.noValue;
    const isFound = predict && passed === true;
    const { grads, values } = after(isFound ? lastStep({ nodes }) : Math.min(step, lastStep({ nodes })), nodes);
    if (!predict && values[values.length - 1] === null) return t.notYet;
    const names = quantitiesOf(formula, nodes);
    const known = nodes.flatMap(({ op, name }, i) =>
      op === null && grads[i] !== null && (isFound || name !== 'z' || !isHeld('z'))
        ? [[name, ofQuantity(names(i).grad, formatShort(grads[i]))] as const]
        : [],
    );
    return (
      t.summary(ofQuantity(names(nodes.length - 1).value, formatShort(value))) +
      (predict && !isFound ? t.hidden : known.length ? t.gradients(known) : t.none)
    );
  },
});
