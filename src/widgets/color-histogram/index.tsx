import { choice, range, run } from '@kit/controls';
import { defineWidget, inWorker } from '@kit/defineWidget';
import { formatNumber, formatPercent } from '@ui/number';
import { Details } from './Details';
import { Figure } from './Figure';
import { bordersOf } from './hues';
import { compute, mostBins } from './model';
import { own } from './own';
import { pictureInMoment } from '@parts/ownPictures/inMoment';
import { area, orders, pictureNames } from './picture';
import { strings } from './strings';

export default defineWidget({
  name: 'color-histogram',
  controls: {
    pixel: run({ last: area, value: area, framesPerSecond: 60 }),
    picture: choice({ options: pictureNames, value: 'ship' }),
    bins: range({ min: 1, max: mostBins, step: 1, value: 12 }),
    counts: choice({ options: ['chroma', 'each'], value: 'chroma' }),
    order: choice({ options: orders, value: 'drawn' }),
    brightness: range({ min: 0.2, max: 2, step: 0.05, value: 1 }),
    tint: range({ min: -1, max: 1, step: 0.05, value: 0 }),
  },
  strings,
  compute: import.meta.env.SSR ? compute : inWorker,
  heavy: true,
  drawing: ['pixel'],
  useGiven: own.use,
  inMoment: { picture: pictureInMoment(own) },
  idle: (_, picture) => (picture ? ['picture'] : []),
  Figure,
  Details,
  parts: ['bars', 'moved', 'nearest'],
  summary({ pixel, order, brightness, tint }, { shares, without, moved, apart }, t, isHeld) {
    const percent = (share: number) => formatPercent(share, 0);
    const counted = pixel < area ? t.counted(pixel, area) : '';
    if (without === area) return counted + t.colourless;
    const fullest = shares.indexOf(Math.max(...shares));
    const [from, to] = bordersOf(fullest, shares.length);
    const told = isHeld('bars') || pixel < area ? '' : t.fullest(from, to, percent(shares[fullest]));
    const isChanged = order !== 'drawn' || brightness !== 1 || tint !== 0;
    return counted + told + t.grey(without) + (isChanged && !isHeld('moved') ? t.moved(formatNumber(apart, 0), formatPercent(moved, 1)) : ''); // prettier-ignore
  },
});
