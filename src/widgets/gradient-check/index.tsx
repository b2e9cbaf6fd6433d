import { choice, range, toggle } from '@kit/controls';
import { defineWidget } from '@kit/defineWidget';
import { ofQuantity } from '@kit/quantities';
import { formatScientific } from '@ui/number';
import { Figure } from './Figure';
import { compute, count } from './model';
import { nextText, patternText } from './seen';
import { strings } from './strings';

/** What the step of E's check does: it crosses the kink, a millionth away; it does not; or only rounding is left of it. */
const kinkAt = (h: number, largest: number) => (10 ** h > 0.9e-6 ? 'crossed' : largest < 1e-6 ? 'clear' : 'rounded');

export default defineWidget({
  name: 'gradient-check',
  controls: {
    version: choice({ options: ['own', 'a', 'b', 'c', 'd', 'e'], value: 'a' }),
    h: range({ min: -12, max: 0, step: 0.5, value: -5 }),
    pictures: range({ min: 1, max: count, step: 1, value: count }),
    penalty: toggle({ value: true }),
    reveal: toggle({ value: false }),
  },
  strings,
  compute,
  inFigure: ['version'],
  drawing: ['reveal'],
  Figure,
  parts: ['kink'],
  summary(state, model, t, isHeld) {
    const { version, reveal, h } = state;
    const { largest, rounding } = model;
    return (
      t.summary(
        ofQuantity('gradient-check.largest', formatScientific(largest)),
        largest < 1e-6 ? t.good : largest < 2 * rounding ? t.rounded : largest < 1e-3 ? t.doubtful : t.bad,
      ) +
      patternText(model, t) +
      (reveal
        ? (t === strings.zh ? '' : ' ') +
          (version !== 'e' ? t.mistakes[version] : isHeld('kink') ? t.asked : t.mistakes.e + t.kink[kinkAt(h, largest)])
        : nextText(model, state, t))
    );
  },
});
