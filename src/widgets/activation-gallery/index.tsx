import { choice, range } from '@kit/controls';
import { defineWidget } from '@kit/defineWidget';
import { formatNear, formatNumber } from '@ui/number';
import { Details } from './Details';
import { arriving, Figure } from './Figure';
import { compute, names, reach } from './model';
import { strings } from './strings';

/** The control of each function's own numbers, which the others do without. */
const own = { leak: 'leakyRelu', a: 'prelu', alpha: 'elu', w1: 'maxout', w2: 'maxout' } as const;
const ownNames = Object.keys(own) as (keyof typeof own)[];

export default defineWidget({
  name: 'activation-gallery',
  controls: {
    x: range({ min: -reach, max: reach, step: 0.05, value: 1 }),
    upstream: range({ ...arriving, value: 1 }),
    f: choice({ options: names, value: 'sigmoid' }),
    leak: range({ min: 0, max: 1, step: 0.01, value: 0.01 }),
    a: range({ min: -0.5, max: 1, step: 0.01, value: 0.25 }),
    alpha: range({ min: 0, max: 2, step: 0.05, value: 1 }),
    w1: range({ min: -1, max: 1, step: 0.1, value: -0.5 }),
    w2: range({ min: -1, max: 1, step: 0.1, value: 1 }),
  },
  strings,
  compute,
  Figure,
  Details,
  idle: ({ f }) => ownNames.filter((name) => own[name] !== f),
  parts: [
    'derivative',
    'downstream',
    'learned',
    'steepest',
    'range',
    'centre',
    'saturates',
    'exp',
    'corner',
    'cost',
    'table',
  ],
  summary({ f, x, upstream }, { value, slope, downstream, corner }, t, isHeld) {
    const [up, at, result] = [formatNumber(upstream), formatNumber(x), formatNear(value)];
    const said = t.summary(t.controls.f.options[f], at, result);
    if (isHeld('derivative') || isHeld('downstream')) return said + t.kept(up);
    const [local, through] = [slope, downstream].map(formatNear);
    const jump =
      x === 0 && corner && !isHeld('corner')
        ? t.atCorner(formatNumber(corner.before), formatNumber(corner.after), formatNumber(corner.at))
        : '';
    return said + t.passes(up, local, through) + jump;
  },
});
