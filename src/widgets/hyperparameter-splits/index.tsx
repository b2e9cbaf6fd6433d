import { choice, numbers, range } from '@kit/controls';
import { defineWidget, inWorker } from '@kit/defineWidget';
import { ofQuantity } from '@kit/quantities';
import { inPercent } from '@ui/number';
import { Details } from './Details';
import { Figure } from './Figure';
import { compute, draws, ideas, neighbours } from './model';
import { own } from './names';
import { strings } from './strings';

export default defineWidget({
  name: 'hyperparameter-splits',
  controls: {
    idea: choice({ options: ideas, value: 'train' }),
    k: range({ ...neighbours, step: 1, value: 10, quantity: own('k') }),
    draw: range({ min: 1, max: draws, step: 1, value: draws }),
    opened: numbers({ min: 1, max: neighbours.max, step: 1, value: [], group: 2, most: 2 * draws * neighbours.max }),
  },
  strings,
  compute: import.meta.env.SSR ? compute : inWorker,
  heavy: true,
  Figure,
  Details,
  parts: ['sealed'],
  summary({ idea, k }, { here, outcomes }, t, isHeld) {
    const i = ideas.indexOf(idea);
    const { k: chosen, reported, fresh } = outcomes[i];
    const told = t.summary(
      t.on[idea],
      ofQuantity(own('k'), String(k)),
      ofQuantity(own('here'), inPercent(here)),
      ofQuantity(own(`chosen.${i}`), String(chosen)),
      ofQuantity(own(`reported.${i}`), inPercent(reported)),
      t.reporter[idea],
    );
    return isHeld('sealed') && idea !== 'train'
      ? told
      : told + t.onFresh(ofQuantity(`splits.fresh.${i}`, inPercent(fresh)));
  },
});
