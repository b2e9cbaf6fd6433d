import { choice, numbers, toggle } from '@kit/controls';
import { defineWidget, inWorker } from '@kit/defineWidget';
import { formatCount, formatShort } from '@ui/number';
import { Details, Figure } from './Figure';
import { compute, side } from './model';
import { presets } from './presets';
import { strings } from './strings';

const place = { min: 0, max: side - 1, step: 1 };

export default defineWidget({
  name: 'one-by-one',
  controls: {
    picture: numbers({ min: 0, max: 9, step: 1, value: [6] }),
    mix: numbers({ min: -2, max: 2, step: 0.1, value: presets.same.mix }),
    bias: numbers({ min: -1, max: 1, step: 0.1, value: presets.same.bias }),
    kernel: choice({ options: ['1', '3'], value: '1' }),
    shuffled: toggle({ value: false }),
    column: numbers({ ...place, value: [14] }),
    row: numbers({ ...place, value: [17] }),
  },
  strings,
  compute: import.meta.env.SSR ? compute : inWorker,
  heavy: true,
  drawing: ['column', 'row'],
  Figure,
  Details,
  parts: ['moved', 'alone'],
  summary: ({ shuffled }, { fromLinear, moved }, t, isHeld) =>
    t.alone(isHeld('alone') ? '?' : fromLinear < 1e-9 ? '0' : formatShort(fromLinear)) +
    t.moved(isHeld('moved') ? '?' : formatCount(moved), shuffled),
});
