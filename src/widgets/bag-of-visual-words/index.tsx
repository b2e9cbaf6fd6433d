import { choice, numbers, range, run, toggle } from '@kit/controls';
import { defineWidget, inWorker } from '@kit/defineWidget';
import { picturesInMoment } from '@parts/ownPictures/inMoment';
import { useOwnPictures } from '@parts/ownPictures/useOwnPictures';
import { formatNumber } from '@ui/number';
import { Details, Figure } from './Figure';
import { compute, steps } from './model';
import { strings } from './strings';

export default defineWidget({
  name: 'bag-of-visual-words',
  controls: {
    step: run({ last: steps, value: 0, framesPerSecond: 4 }),
    words: choice({ options: ['8', '16', '32', '64'], value: '32' }),
    side: choice({ options: ['4', '6', '8'], value: '4' }),
    look: choice({ options: ['plain', 'contrast', 'whitened'], value: 'plain' }),
    picture: range({ min: 0, max: 99, step: 1, value: 8 }),
    shuffled: toggle({ value: false }),
    seed: range({ min: 1, max: 10, step: 1, value: 1 }),
    word: numbers({ min: 0, max: 63, step: 1, value: [], group: 1, most: 1 }),
  },
  strings,
  compute: import.meta.env.SSR ? compute : inWorker,
  heavy: true,
  drawing: ['word'],
  useGiven: useOwnPictures,
  inMoment: { pictures: picturesInMoment },
  idle: (_, own) => (own?.question ? ['picture'] : []),
  Figure,
  Details,
  parts: ['histogram'],
  lastFrame: ({ last }) => last ?? steps,
  summary({ shuffled }, { step, isAtRest, curve, counts, before, told }, t, isHeld) {
    const used = counts.filter((count) => count > 0).length;
    const numbers = [used, counts.length, told.length].map(String) as [string, string, string];
    const said = t.summary(String(step), isAtRest, formatNumber(curve[step], 3, true), ...numbers);
    return shuffled && !isHeld('histogram') ? said + t.same(counts.every((count, i) => count === before[i])) : said;
  },
});
