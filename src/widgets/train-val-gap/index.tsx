import { choice, range, toggle } from '@kit/controls';
import { defineWidget, inWorker } from '@kit/defineWidget';
import { Details } from './Details';
import { Figure } from './Figure';
import { compute } from './model';
import { sentence } from './said';
import { lambdas, sizes } from './settings';
import { strings } from './strings';

export default defineWidget({
  name: 'train-val-gap',
  controls: {
    pictures: choice({ options: sizes, value: '100' }),
    lambda: choice({ options: lambdas, value: '0' }),
    leak: toggle({ value: false }),
    fresh: toggle({ value: false }),
    seed: range({ min: 1, max: 20, step: 1, value: 1 }),
  },
  strings,
  compute: import.meta.env.SSR ? compute : inWorker,
  heavy: true,
  drawing: ['leak', 'fresh'],
  inDetails: ['seed'],
  Figure,
  Details,
  parts: ['sizes'],
  saysFrames: true,
  summary: sentence,
});
