import { numbers, toggle } from '@kit/controls';
import { defineWidget } from '@kit/defineWidget';
import { ofQuantity } from '@kit/quantities';
import { formatNumber } from '@ui/number';
import { Figure } from './Figure';
import { probes, weights } from './bounds';
import { compute, samples } from './model';
import { right as rightName, scoreOf } from './names';
import { strings } from './strings';

export default defineWidget({
  name: 'decision-lines',
  controls: {
    rows: numbers({ ...weights, value: [1.2, 0.5, -0.4, -0.5, 1.3, 0.2, 0.4, -1, 0.3] }),
    probe: numbers({ ...probes, value: [0.6, -0.4] }),
    bias: toggle({ value: true }),
  },
  strings,
  compute,
  Figure,
  summary: (_, { scores, winner, right }, t) =>
    t.summary(
      ofQuantity(rightName, String(right)),
      String(samples.length),
      scores.map((score, c) => ofQuantity(scoreOf(c), formatNumber(score))),
      t.classes[winner],
    ),
});
