import { choice, numbers } from '@kit/controls';
import { defineWidget } from '@kit/defineWidget';
import { formatNear, formatNumber, formatShort } from '@ui/number';
import { bounds, scales, slopes } from './changes';
import { Details } from './Details';
import { Figure } from './Figure';
import { nearZero } from './GradientTable';
import { compute, epsilons, features, mostExamples } from './model';
import { strings } from './strings';

const listed = { group: features, most: features * mostExamples };

export default defineWidget({
  name: 'batchnorm-steps',
  controls: {
    pass: choice({ options: ['forward', 'backward'], value: 'forward' }),
    feature: choice({ options: ['1', '2', '3'], value: '1' }),
    epsilon: choice({ options: epsilons, value: '1e-5' }),
    x: numbers({
      ...bounds,
      ...listed,
      value: [1, -6, 0.98, 3, 2, 1.01, 2, 8, 1, 4.5, -3, 0.99, 2.5, 5, 1.02, 5, 0, 1],
    }),
    gamma: numbers({ ...scales, value: [1, 1, 1] }),
    beta: numbers({ ...scales, value: [0, 0, 0] }),
    upstream: numbers({
      ...slopes,
      ...listed,
      value: [2, 0.6, 2, 0, -0.9, 2, 0, 2.1, 2, 0, 1.2, 2, 0, -1.3, 2, 0, 0.5, 2],
    }),
    example: numbers({ min: 0, max: mostExamples - 1, step: 1, value: [0] }),
  },
  strings,
  compute,
  drawing: ['pass', 'feature'],
  Figure,
  Details,
  parts: ['normalized', 'others', 'identity', 'received', 'sums'],
  summary({ pass, feature }, { n, chosen, trained }, t, isHeld) {
    if (!trained) return n === 0 ? t.empty : t.one;
    const j = Number(feature) - 1;
    if (pass === 'backward') {
      if (['normalized', 'others', 'received', 'sums'].some(isHeld)) return t.backward.held(feature);
      const [sum, product] = [trained.sums[j], trained.products[j]].map(nearZero);
      return Number.isNaN(trained.sums[j])
        ? t.backward.held(feature) + t.zeroByZero
        : t.backward.summary(feature, sum, product);
    }
    const said = t.forward.statistics(feature, formatNear(trained.means[j]), formatNear(trained.variances[j]));
    if (isHeld('normalized') || isHeld('others')) return said;
    if (Number.isNaN(trained.y[0][j])) return said + t.zeroByZero;
    const moved = trained.without && Number.isFinite(trained.moved[j]);
    return (
      said +
      (moved ? t.forward.moved(chosen + 1, formatNumber(trained.moved[j], 2, true)) : '') +
      (isHeld('identity')
        ? ''
        : trained.error[j] === 0
          ? t.forward.same
          : t.forward.error(formatShort(trained.error[j])))
    );
  },
});
