import { choice, numbers, toggle } from '@kit/controls';
import { defineWidget } from '@kit/defineWidget';
import { ofQuantity } from '@kit/quantities';
import { formatNumber } from '@ui/number';
import { biases, Figure, pixels, weights } from './Figure';
import { classes, compute } from './model';
import { given } from './names';
import { strings } from './strings';

export default defineWidget({
  name: 'linear-scores',
  controls: {
    pixels: numbers({ ...pixels, value: [56, 231, 24, 2] }),
    weights: numbers({ ...weights, value: given.weights }),
    bias: numbers({ ...biases, value: given.bias }),
    row: choice({ options: classes, value: 'cat' }),
    biasTrick: toggle({ value: false }),
  },
  strings,
  compute,
  Figure,
  parts: ['last'],
  summary: (_, { scores, winner, lead }, t) =>
    t.summary(
      scores.map((score, i) => ofQuantity(`scores.${i}`, formatNumber(score))),
      t.classes[winner],
      formatNumber(Math.abs(lead)),
      winner === 0,
    ),
});
