import { numbers, range, run, toggle } from '@kit/controls';
import { defineWidget, inWorker } from '@kit/defineWidget';
import { ofQuantity } from '@kit/quantities';
import { formatNumber } from '@ui/number';
import { bestName, Details, Figure, mostTold } from './Figure';
import { compute, span, steps } from './model';
import { strings, type Strings } from './strings';

const countsIn = (t: Strings, here: number, best: string) =>
  Number.isFinite(here) ? t.counts(ofQuantity('condition-number.yours', String(here)), best) : t.neverCounts(best);

/** The steps with the reader's own rate alone, where those with the best are asked for. */
const yourCount = (t: Strings, here: number, kappa: number) =>
  kappa > mostTold
    ? t.yourWaits
    : Number.isFinite(here)
      ? t.yourCount(ofQuantity('condition-number.yours', String(here)))
      : t.yourNever;

export default defineWidget({
  name: 'condition-number',
  controls: {
    step: run({ last: steps, value: 30, framesPerSecond: 12 }),
    kappa: range({ min: 1, max: 1000, step: 1, value: 20, isLogarithmic: true }),
    angle: range({ min: 0, max: 90, step: 1, value: 25 }),
    share: numbers({ min: 0, max: 1.1, step: 0.005, value: [0.9] }),
    start: numbers({ min: -span, max: span, step: 0.02, value: [-3.4, 1.2] }),
    momentum: toggle({ value: false }),
    fork: numbers({ min: 0, max: steps, step: 0.005, value: [], group: 2, most: 2 }),
  },
  strings,
  compute: import.meta.env.SSR ? compute : inWorker,
  heavy: true,
  drawing: ['step'],
  Figure,
  Details,
  parts: ['counts'],
  summary: (_, { kappa, here, bestHere, rate }, t, isHeld) =>
    `κ = ${formatNumber(kappa, kappa < 10 ? 1 : 0)}` +
    (isHeld('counts') ? yourCount(t, here, kappa) : countsIn(t, here, ofQuantity(bestName(kappa), String(bestHere)))) +
    (rate > 2 ? t.flown : ''),
});
