import { choice, numbers, range } from '@kit/controls';
import { defineWidget, inWorker } from '@kit/defineWidget';
import { ofQuantity } from '@kit/quantities';
import { formatCount, formatNumber } from '@ui/number';
import { Figure } from './Figure';
import { countName, eigenvalueNames } from './names';
import { compute, dimensions, draws, seeds, signOf } from './model';
import { strings } from './strings';

export default defineWidget({
  name: 'critical-points',
  controls: {
    view: choice({ options: ['place', 'many'], value: 'place' }),
    angle: range({ min: 0, max: 180, step: 1, value: 0 }),
    dimension: range({ min: 1, max: dimensions.length, step: 1, value: 3 }),
    seed: range({ min: 1, max: seeds, step: 1, value: 1 }),
    bends: numbers({ min: -1, max: 1, step: 0.05, value: [0.6, -0.4, 0] }),
    turn: numbers({ min: -180, max: 180, step: 1, value: [-30, 30] }),
  },
  strings,
  compute: import.meta.env.SSR ? compute : inWorker,
  heavy: true,
  drawing: ['turn', 'view'],
  inFigure: ['angle', 'seed'],
  idle: ({ view }) => (view === 'place' ? ['dimension', 'seed'] : ['angle']),
  Figure,
  parts: ['twist', 'chances'],
  summary({ view, bends, dimension }, { kind, kinds, eigenvalues, minima }, t, isHeld) {
    if (view === 'many') {
      const found = kinds.filter((one) => one === 'minimum').length;
      const count = ofQuantity(countName(dimension), String(minima[dimension - 1]));
      return (
        t.drawnCount(String(dimension), String(found), String(kinds.length)) +
        (isHeld('chances') ? '' : t.counted(count, formatCount(draws)))
      );
    }
    const [low, high] = eigenvalues.map((value, i) => ofQuantity(eigenvalueNames(bends)[i], formatNumber(value)));
    return kind === 'flat'
      ? t.flatSummary(
          low,
          high,
          eigenvalues.every((value) => signOf(value) === 0),
        )
      : t.summary(t.kinds[kind], low, high);
  },
});
