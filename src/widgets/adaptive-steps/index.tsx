import { choice, numbers, range, run, toggle } from '@kit/controls';
import { defineWidget, inWorker } from '@kit/defineWidget';
import { ofQuantity } from '@kit/quantities';
import { formatShort } from '@ui/number';
import { asked, Details, Figure, rateName } from './Figure';
import { compute, span, steps } from './model';
import { rules } from './rules';
import { strings } from './strings';

export default defineWidget({
  name: 'adaptive-steps',
  controls: {
    step: run({ last: steps, value: steps, framesPerSecond: 25 }),
    problem: choice({ options: ['ravine', 'rare'], value: 'ravine' }),
    beta2: choice({ options: ['0.9', '0.99', '0.999'], value: '0.99' }),
    rate: range({ min: 0.01, max: 1, step: 0.01, value: 0.1 }),
    noise: toggle({ value: false }),
    corrected: toggle({ value: true }),
    start: numbers({ min: -span, max: span, step: 0.02, value: [-3.4, 1.6] }),
    fork: numbers({ min: 0, max: steps, step: 0.01, value: [], group: 3, most: 3 }),
  },
  strings,
  compute: import.meta.env.SSR ? compute : inWorker,
  heavy: true,
  drawing: ['step'],
  Figure,
  Details,
  parts: ['rates', 'first'],
  summary: ({ step }, { paths }, t, isHeld) =>
    t.summary(String(step), rules.filter((rule) => rule !== asked || !isHeld('rates')).map((rule) => `${t.rules[rule]} ${ofQuantity(rateName(rule, step), formatShort(paths[rule].effective[0][step]))}`)), // prettier-ignore
});
