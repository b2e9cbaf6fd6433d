import { choice, numbers, run } from '@kit/controls';
import { defineWidget } from '@kit/defineWidget';
import { ofQuantity } from '@kit/quantities';
import { inPercent } from '@ui/number';
import { Figure } from './Figure';
import { angles, compute } from './model';
import { bestOf, own as ownName } from './names';
import { strings } from './strings';

export default defineWidget({
  name: 'not-separable',
  controls: {
    data: choice({ options: ['parity', 'disc', 'ring', 'blobs'], value: 'parity' }),
    feature: choice({ options: ['none', 'product', 'square'], value: 'none' }),
    line: numbers({ min: -1, max: 1, step: 0.01, value: [-0.7, 0.55, 0.6, -0.35] }),
    angle: run({ last: angles, value: 0, framesPerSecond: 60 }),
  },
  strings,
  compute,
  Figure,
  parts: ['own'],
  summary(state, { own, best }, t, isHeld) {
    const byHand = isHeld('own') ? '' : t.own(ofQuantity(ownName, inPercent(own.accuracy)));
    if (state.angle === 0) return byHand + (isHeld('angle') ? t.afterAnswer : t.notYet);
    return byHand + (state.angle === angles ? t.all : t.some)(ofQuantity(bestOf(state), inPercent(best.accuracy)));
  },
});
