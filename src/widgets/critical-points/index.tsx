import { numbers, range } from '@kit/controls';
import { defineWidget, inWorker } from '@kit/defineWidget';
import { ofQuantity } from '@kit/quantities';
import { formatCount, formatNumber } from '@ui/number';
import { Details, Figure } from './Figure';
import { countName, eigenvalueNames } from './names';
import { compute, dimensions, draws } from './model';
import { strings } from './strings';

export default defineWidget({
  name: 'critical-points',
  controls: {
    angle: range({ min: 0, max: 180, step: 1, value: 0 }),
    dimension: range({ min: 1, max: dimensions.length, step: 1, value: 3 }),
    seed: range({ min: 1, max: 30, step: 1, value: 1 }),
    bends: numbers({ min: -1, max: 1, step: 0.05, value: [0.6, -0.4, 0] }),
    turn: numbers({ min: -180, max: 180, step: 1, value: [-30, 30] }),
  },
  strings,
  compute: import.meta.env.SSR ? compute : inWorker,
  heavy: true,
  drawing: ['turn'],
  inFigure: ['angle'],
  inDetails: ['dimension', 'seed'],
  Figure,
  Details,
  parts: ['twist', 'chances'],
  summary({ bends, dimension }, { kind, eigenvalues, minima }, t, isHeld) {
    const [low, high] = eigenvalues.map((value, i) => ofQuantity(eigenvalueNames(bends)[i], formatNumber(value)));
    const told = kind === 'flat' ? t.flatSummary(low, high) : t.summary(t.kinds[kind], low, high);
    return isHeld('chances')
      ? told
      : told +
          t.counted(
            String(dimension),
            ofQuantity(countName(dimension), String(minima[dimension - 1])),
            formatCount(draws),
          );
  },
});
