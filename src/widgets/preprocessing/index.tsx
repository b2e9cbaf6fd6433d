import { choice, numbers, run, toggle } from '@kit/controls';
import { defineWidget } from '@kit/defineWidget';
import { formatNumber } from '@ui/number';
import { Figure } from './Figure';
import { clouds, compute, extent, framesPerStep, mostPoints, others, steps } from './model';
import { strings } from './strings';

const plane = { min: -extent, max: extent, step: 0.01 };

export default defineWidget({
  name: 'preprocessing',
  controls: {
    step: run({ last: framesPerStep * (steps.length - 1), value: 0, framesPerSecond: 12 }),
    points: numbers({ ...plane, value: clouds.tilted, group: 2, most: 2 * mostPoints }),
    test: numbers({ ...plane, value: others, group: 2, most: 2 * mostPoints }),
    normalise: toggle({ value: true }),
    showTest: toggle({ value: false }),
    statistics: choice({ options: ['train', 'own'], value: 'train' }),
  },
  strings,
  compute,
  Figure,
  parts: ['covariance', 'cloud', 'gap'],
  idle: ({ showTest }) => (showTest ? [] : ['statistics']),
  lastFrame: ({ path }) => framesPerStep * (path.length - 1),
  summary({ showTest, points }, { at, path, before, after, gap, rank }, t, isHeld) {
    if (!before || !after) return t.none;
    const next = Math.ceil(at);
    const said = at === next ? t.is[path[next]] : t.between(t.after[path[next]]);
    if (isHeld('covariance') && at > 0) return said + t.stop_;
    const written = (value: number) => formatNumber(value, 2, true);
    const [[a, c], [, b]] = after.covariance;
    const numbers = t.said(`(${after.mean.map(written).join(', ')})`, `${written(a)} / ${written(b)}`, written(c));
    const odd = rank === 2 ? '' : rank === 1 ? t.line : points.length > 2 ? t.alike : t.one;
    return (
      said + numbers + odd + (showTest && !isHeld('gap') && at > 0 ? (gap > 1e-9 ? t.gap(written(gap)) : t.same) : '')
    );
  },
});
