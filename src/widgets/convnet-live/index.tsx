import { choice, numbers, range, run, text } from '@kit/controls';
import { defineWidget, inWorker } from '@kit/defineWidget';
import { demoNetwork } from '@parts/convnet/inAddress';
import { Details } from './Details';
import { Figure } from './Figure';
import { picturesInMoment } from '@parts/ownPictures/inMoment';
import { useGiven, weightsInMoment } from './given';
import { compute } from './model';
import { summaryText } from './said';
import { epochs, mostForks, optimizers, rates, shownPictures } from './settings';
import { strings } from './strings';

export default defineWidget({
  name: 'convnet-live',
  controls: {
    epoch: run({ last: epochs, value: 0, framesPerSecond: 10 }),
    network: text({ value: demoNetwork, most: 300, odd: ['c64k5,fc10', 'c8k5,pool2,pool4,fc10', 'fc4000,fc10'] }),
    optimizer: choice({ options: optimizers, value: 'adam' }),
    rate: choice({ options: rates, value: '0.003' }),
    pictures: choice({ options: ['300', '1000', '3000'], value: '3000' }),
    seed: range({ min: 1, max: 10, step: 1, value: 1 }),
    forks: numbers({ min: 0, max: epochs, step: 1, value: [], group: 4, most: 4 * mostForks }),
    split: numbers({ min: 0, max: 4, step: 1, value: [0] }),
    course: numbers({ min: 0, max: mostForks, step: 1, value: [0] }),
    picture: numbers({ min: 0, max: shownPictures - 1, step: 1, value: [7] }),
    cell: numbers({ min: 0, max: 4096, step: 1, value: [], group: 4, most: 4 }),
  },
  strings,
  compute: import.meta.env.SSR ? compute : inWorker,
  heavy: true,
  drawing: ['picture', 'cell'],
  // they are those of the first course
  idle: ({ forks, course }) => (forks.length >= 4 && course[0] > 0 ? ['optimizer', 'rate'] : []),
  useGiven,
  inMoment: { pictures: picturesInMoment, weights: weightsInMoment },
  Figure,
  Details,
  parts: ['convnet', 'passport'],
  lastFrame: ({ courses, shown }) => (courses[shown]?.stop ? courses[shown].reached : epochs),
  grown: ({ courses, shown }) => courses[shown]?.reached ?? 0,
  summary: (_, model, t, isHeld) => summaryText(model, t, isHeld('convnet')),
});
