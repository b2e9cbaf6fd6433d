import { choice, range } from '@kit/controls';
import { defineWidget, inWorker } from '@kit/defineWidget';
import { Details } from './Details';
import { Figure } from './Figure';
import { compute } from './model';
import { sentence } from './said';
import { kinds, rates } from './settings';
import { strings } from './strings';

export default defineWidget({
  name: 'update-ratio',
  controls: {
    kind: choice({ options: kinds, value: 'sgd' }),
    rate: range({ ...rates, value: -3 }),
    seed: range({ min: 1, max: 20, step: 1, value: 1 }),
  },
  strings,
  compute: import.meta.env.SSR ? compute : inWorker,
  heavy: true,
  inDetails: ['seed'],
  Figure,
  Details,
  parts: ['sweep', 'other'],
  saysFrames: true,
  summary: sentence,
});
