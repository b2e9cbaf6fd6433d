import { choice, numbers, range, run } from '@kit/controls';
import { defineWidget } from '@kit/defineWidget';
import { ofQuantity } from '@kit/quantities';
import { formatNumber } from '@ui/number';
import { Details } from './Details';
import { Figure } from './Figure';
import { compute, span, steps } from './model';
import { formatLoss } from './formatLoss';
import { boundName } from './Rates';
import { strings } from './strings';

export default defineWidget({
  name: 'step-size',
  controls: {
    f: choice({ options: ['bowl', 'valley', 'waves'], value: 'bowl' }),
    rate: range({ min: 0, max: 1.2, step: 0.005, value: 0.1 }),
    start: numbers({ min: -span, max: span, step: 0.05, value: [-3, 2] }),
    step: run({ last: steps, value: 8, framesPerSecond: 8 }),
    fork: numbers({ min: 0, max: steps, step: 0.005, value: [], group: 2, most: 2 }),
    tried: numbers({ min: 0, max: 1.2, step: 0.01, value: [], group: 1, most: 121 }),
  },
  strings,
  compute,
  lastFrame: ({ last }) => last,
  Figure,
  inFigure: ['f', 'rate'],
  Details,
  parts: ['bound', 'fast'],
  summary({ f, rate }, { places, losses, bound, left, toGo, isLower }, t, isHeld) {
    const loss = formatLoss(losses[losses.length - 1]);
    const isInside = Math.abs(places[places.length - 1][0]) <= span;
    return (
      t.summary(String(places.length - 1), isInside ? ofQuantity('step-size.loss', loss) : loss) +
      (isHeld('bound') ? '' : t.boundIs(ofQuantity(boundName(f), formatNumber(bound, 3)))) +
      (left
        ? t.flown
        : rate === 0
          ? t.still
          : toGo > 0.5 && rate < bound / 4
            ? t.crawls
            : rate > bound
              ? isLower
                ? isHeld('bound')
                  ? ''
                  : t.lucky
                : isHeld('bound')
                  ? t.higher
                  : t.over
              : '')
    );
  },
});
