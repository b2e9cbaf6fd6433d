import { choice, numbers } from '@kit/controls';
import { defineWidget } from '@kit/defineWidget';
import { formatNumber } from '@ui/number';
import { Figure, mapped, arriving } from './Figure';
import { compute } from './model';
import { strings } from './strings';

export default defineWidget({
  name: 'max-pooling',
  controls: {
    input: numbers({ ...mapped, value: [1, 1, 2, 4, 5, 6, 7, 8, 3, 2, 1, 0, 1, 2, 3, 4] }),
    upstream: numbers({ ...arriving, value: [1, 2, -1, 3] }),
    kind: choice({ options: ['max', 'average', 'maximum'], value: 'max' }),
  },
  strings,
  compute,
  Figure,
  parts: ['output', 'gradient', 'ties'],
  summary({ kind }, { output, without, winners, shares }, t, isHeld) {
    const told = isHeld('output') ? '' : t.summary[kind](output.map((value) => formatNumber(value)).join(t.comma));
    const back = isHeld('gradient') ? '' : t.without(without);
    const tied = winners.filter(({ length }) => length > 1);
    const each = tied.map((places) => places.map((at) => formatNumber(shares[at])).join(t.comma)).join(t.next);
    const tie = kind === 'average' || tied.length === 0 || isHeld('ties') ? '' : t.tied(tied.length, kind, each);
    return [told, back, tie].filter(Boolean).join(t.space) || t.waiting;
  },
});
