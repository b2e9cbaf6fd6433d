import { choice, range } from '@kit/controls';
import { defineWidget, inWorker } from '@kit/defineWidget';
import { formatNumber, formatShort } from '@ui/number';
import { Figure } from './Figure';
import { compute, verdict } from './model';
import { lambdas, orders, starts } from './settings';
import { strings } from './strings';

export default defineWidget({
  name: 'loss-curve-clinic',
  controls: {
    rate: range({ min: -4, max: 1.5, step: 0.25, value: -0.75 }),
    noise: range({ min: 0, max: 100, step: 10, whole: true, value: 0 }),
    lambda: choice({ options: lambdas, value: '0.0001' }),
    start: choice({ options: starts, value: 'he' }),
    order: choice({ options: orders, value: 'shuffled' }),
    seed: range({ min: 1, max: 20, step: 1, value: 1 }),
  },
  strings,
  compute: import.meta.env.SSR ? compute : inWorker,
  heavy: true,
  Figure,
  parts: ['curves'],
  summary({ rate, noise, order }, model, t, isHeld) {
    const { penalty, training, validation, right } = model;
    const written = (loss: number) => (Number.isNaN(loss) ? t.noNumber : formatShort(loss));
    const first = t.first(formatNumber(10 ** rate, 4), written(training[0]), formatShort(penalty));
    if (isHeld('curves')) return first;
    const [train, val] = right.at(-1)!.map((share) => formatNumber(100 * share, 0));
    const ends =
      t.ends(training.length - 1, written(training.at(-1)!), written(validation.at(-1)!)) + t.right(train, val);
    const said = verdict(model);
    // what no curve shows is still no good run
    const unseen = noise > 0 ? t.unseen.noise : order === 'sorted' ? t.unseen.order : null;
    return first + ends + (said === 'well' && unseen ? unseen : said ? t.verdicts[said] : '');
  },
});
