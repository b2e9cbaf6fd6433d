import { choice, range, toggle } from '@kit/controls';
import { defineWidget } from '@kit/defineWidget';
import { ofQuantity } from '@kit/quantities';
import { formatScientific } from '@ui/number';
import { Figure } from './Figure';
import { compute, count } from './model';
import { said } from './said';
import { strings } from './strings';
import { suspectNames } from './suspects';

export default defineWidget({
  name: 'gradient-check',
  controls: {
    version: choice({ options: ['own', 'a', 'b', 'c', 'd', 'e'], value: 'a' }),
    h: range({ min: -12, max: 0, step: 0.5, value: -5 }),
    pictures: range({ min: 1, max: count, step: 1, value: count }),
    penalty: toggle({ value: true }),
    suspect: choice({ options: ['none', ...suspectNames], value: 'none' }),
  },
  strings,
  compute,
  inFigure: ['version', 'suspect'],
  Figure,
  parts: ['kink'],
  summary(state, model, t, isHeld) {
    const { largest, rounding } = model;
    return (
      t.summary(
        ofQuantity('gradient-check.largest', formatScientific(largest)),
        largest < 1e-6 ? t.good : largest < 2 * rounding ? t.rounded : largest < 1e-3 ? t.doubtful : t.bad,
      ) + said(state, model, t, isHeld('kink'))
    );
  },
});
