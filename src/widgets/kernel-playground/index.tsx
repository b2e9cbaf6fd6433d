import { choice, numbers } from '@kit/controls';
import { defineWidget, inWorker } from '@kit/defineWidget';
import { formatNumber, formatPercent } from '@ui/number';
import { Figure, weights } from './Figure';
import { pictureNames } from './kernel';
import { compute } from './model';
import { own } from './own';
import { pictureInMoment } from '@parts/ownPictures/inMoment';
import { presets } from './presets';
import { strings } from './strings';

export default defineWidget({
  name: 'kernel-playground',
  controls: {
    kernel: numbers({ ...weights, value: presets.edges, group: 1, most: 25 }),
    place: numbers({ min: 0, max: 61, step: 1, value: [9, 14] }),
    picture: choice({ options: pictureNames, value: 'truck' }),
  },
  strings,
  compute: import.meta.env.SSR ? compute : inWorker,
  heavy: true,
  drawing: ['place'],
  useGiven: own.use,
  inMoment: { picture: pictureInMoment(own) },
  idle: (_, picture) => (picture ? ['picture'] : []),
  Figure,
  parts: ['tests'],
  summary(_, { kernel, shares, solved, isSilent }, t, isHeld) {
    const total = formatNumber(kernel.values.reduce((a, b) => a + b, 0));
    const told = t.kernelIs(kernel.side, total);
    if (isHeld('tests')) return told;
    if (isSilent) return told + t.silent;
    return told + t.shares(...([shares.vertical, shares.horizontal].map((share) => formatPercent(share, 0)) as [string, string])) + (solved ? t.solved : ''); // prettier-ignore
  },
});
