import { choice, range, toggle } from '@kit/controls';
import { defineWidget } from '@kit/defineWidget';
import { ofQuantity } from '@kit/quantities';
import { formatNumber, formatScientific } from '@ui/number';
import { Figure } from './Figure';
import { compute, leastTold, steps } from './model';
import { strings } from './strings';

export default defineWidget({
  name: 'finite-difference-error',
  controls: {
    f: choice({ options: ['sin', 'exp', 'cube'], value: 'sin' }),
    x: range({ min: -2, max: 2, step: 0.05, value: 0.5 }),
    h: range({ ...steps, value: 0 }),
    all: toggle({ value: false }),
  },
  strings,
  compute,
  Figure,
  parts: ['curves'],
  summary({ h, all }, { slope, secant, here, best, losesDigits }, t, isHeld) {
    const step = ofQuantity('finite-difference-error.h', formatScientific(10 ** h));
    const exact = ofQuantity('wide.slope', formatNumber(slope, 6));
    if (isHeld('curves')) return h < leastTold ? t.asked(step, exact) : t.through(step, exact, formatNumber(secant, 2));
    const said = t.summary(
      step,
      exact,
      ofQuantity('wide.forward', formatNumber(here[1].forward, 6)),
      ofQuantity('wide.central', formatNumber(here[1].central, 6)),
      ofQuantity('finite-difference-error.single', formatNumber(here[0].central, 6)),
    );
    if (!losesDigits) return said + t.exception;
    return said + (all ? t.best(formatScientific(10 ** best[0].central), formatScientific(10 ** best[1].central)) : '');
  },
});
