import { choice, range } from '@kit/controls';
import { defineWidget, inWorker } from '@kit/defineWidget';
import { formatPercent } from '@ui/number';
import { Details, Figure } from './Figure';
import { compute, kept, tested } from './model';
import { strings } from './strings';

export default defineWidget({
  name: 'preprocessing-pictures',
  controls: {
    k: choice({ options: kept, value: '16' }),
    picture: range({ min: 0, max: tested - 1, step: 1, value: 3 }),
  },
  strings,
  compute: import.meta.env.SSR ? compute : inWorker,
  heavy: true,
  Figure,
  Details,
  parts: ['kept', 'spreads', 'lots'],
  summary(_, { label, k, shares, ofThis }, t, isHeld) {
    const name = t.classes[label];
    if (isHeld('kept')) return t.is(name);
    const written = (share: number) => formatPercent(share, 0);
    return t.said(name, k, written(shares[k - 1]), written(ofThis));
  },
});
