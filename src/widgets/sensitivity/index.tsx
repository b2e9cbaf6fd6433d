import { numbers, range, run } from '@kit/controls';
import { defineWidget, inWorker } from '@kit/defineWidget';
import { formatNumber } from '@ui/number';
import { Details, Figure, indexOf } from './Figure';
import { compute, drawn, mostSteps, mostTwist, span } from './model';
import { strings } from './strings';

export default defineWidget({
  name: 'sensitivity',
  controls: {
    step: run({ last: drawn, value: 0, framesPerSecond: 12 }),
    offset: numbers({ min: -5, max: 5, step: 0.25, value: [4, 4] }),
    twist: range({ min: -mostTwist, max: mostTwist, step: 0.5, value: 5 }),
    start: numbers({ min: -span, max: span, step: span / 200, value: [-3, -1] }),
    seed: range({ min: 1, max: 20, step: 1, value: 1 }),
  },
  strings,
  compute: import.meta.env.SSR ? compute : inWorker,
  heavy: true,
  drawing: ['step', 'twist'],
  Figure,
  Details,
  parts: ['flips', 'surface', 'steps'],
  lastFrame: ({ far, centred }) => Math.max(far.descent.x.length, centred.descent.x.length) - 1,
  summary({ offset, twist }, { far, centred, withBias }, t, isHeld) {
    if (offset[0] === 0 && offset[1] === 0) return t.same;
    const degrees = formatNumber(twist, 1);
    const [here, there] = [far, centred].map((side) => String(side.twists.flips[indexOf(side, twist)]));
    const said = isHeld('flips') ? t.still(degrees) : t.turned(degrees, here, there);
    if (isHeld('steps')) return said;
    const raced = said + t.raced(t.needed(far.descent.steps, mostSteps), t.needed(centred.descent.steps, mostSteps));
    if (!withBias) return raced;
    const [all, allCentred] = withBias.map(({ steps }) => steps);
    const isAhead = far.descent.steps < centred.descent.steps && all > allCentred;
    return (
      raced + t.racedWithBias(t.needed(all, mostSteps), t.needed(allCentred, mostSteps)) + (isAhead ? t.ahead : '')
    );
  },
});
