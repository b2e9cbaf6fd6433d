import { choice, range } from '@kit/controls';
import { defineWidget } from '@kit/defineWidget';
import { formatNumber, formatScientific } from '@ui/number';
import { Details } from './Details';
import { Figure, signed } from './Figure';
import { compute, most, names, reach } from './model';
import { strings } from './strings';

export default defineWidget({
  name: 'saturation',
  controls: {
    n: range({ min: 1, max: most, step: 1, value: 10 }),
    f: choice({ options: names, value: 'sigmoid' }),
    x: range({ min: -reach, max: reach, step: 0.1, value: 0 }),
    weight: range({ min: -5, max: 5, step: 0.1, value: 1 }),
  },
  strings,
  compute,
  Figure,
  Details,
  parts: ['gradients', 'factors', 'curve', 'bound'],
  summary({ x }, { factors, reaches, steepest, bound }, t, isHeld) {
    const units = t.units(factors.length);
    if (isHeld('gradients')) return t.waiting(units, formatNumber(x));
    const size = Math.abs(reaches);
    const change = size === 0 || Math.abs(size - 1) < 0.005 ? t.stop : size < 1 ? t.shrunk(formatScientific(1 / size)) : t.grown(formatScientific(size)); // prettier-ignore
    const left = size === 0 ? t.nothing(units) : t.reaches(units, signed(reaches));
    return left + change + (isHeld('bound') ? '' : t.most(formatNumber(steepest, 3), formatScientific(bound)));
  },
});
