import { choice, numbers, range, toggle } from '@kit/controls';
import { defineWidget, inWorker } from '@kit/defineWidget';
import { Details, Figure } from './Figure';
import { compute } from './model';
import { coarse, places, side } from './settings';
import { strings } from './strings';

export default defineWidget({
  name: 'batchnorm-training',
  controls: {
    cell: numbers({ min: 0, max: side - 1, step: 1, value: [4, 4] }),
    place: choice({ options: places, value: 'before' }),
    bias: toggle({ value: false }),
    seed: range({ min: 1, max: 20, step: 1, value: 1 }),
  },
  strings,
  compute: import.meta.env.SSR ? compute : inWorker,
  heavy: true,
  saysFrames: true,
  drawing: ['cell'],
  Figure,
  Details,
  parts: ['norm', 'bias'],
  isBeyondBuilt: ({ tried }) => tried >= coarse,
  summary: (_, { plain, norm, tried, all }, t, isHeld) =>
    isHeld('norm') ? t.held(plain.trained, tried, all) : t.summary(plain.trained, norm.trained, tried, all),
});
