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
    rows: numbers({ ...weights, value: [1.4, 0.55, -0.75, -1.8, 0.1, -0.3, 0.1, -1.65, -0.65] }),
    probe: numbers({ ...probes, value: [0.8, 0.3] }),
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
