import { choice, numbers, run } from '@kit/controls';
import { defineWidget } from '@kit/defineWidget';
import { formatNumber } from '@ui/number';
import { Figure } from './Figure';
import { angles, compute } from './model';
import { strings } from './strings';

const percent = (share: number) => formatNumber(100 * share, 1, true);

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
  summary: ({ angle }, { own, best }, t, isHeld) =>
    (isHeld('own') ? '' : t.own(percent(own.accuracy))) +
    (angle === 0 ? t.notYet : angle === angles ? t.all(percent(best.accuracy)) : t.some(percent(best.accuracy))),
});
