import { choice, numbers, range, run, toggle } from '@kit/controls';
import { defineWidget, inWorker } from '@kit/defineWidget';
import { ofQuantity } from '@kit/quantities';
import { formatShort } from '@ui/number';
import { Details, Figure } from './Figure';
import { asked, askedFirst, askedRate, firstName, notGuessed, rateName } from './names';
import { compute, span, steps } from './model';
import { rules, type Rule } from './rules';
import { strings } from './strings';

export default defineWidget({
  name: 'adaptive-steps',
  controls: {
    step: run({ last: steps, value: steps, framesPerSecond: 25 }),
    problem: choice({ options: ['ravine', 'rare'], value: 'ravine' }),
    view: choice({ options: ['rates', 'moves'], value: 'rates' }),
    beta: choice({ options: ['0.9', '0.99', '0.999'], value: '0.99' }),
    beta2: choice({ options: ['0.9', '0.99', '0.999'], value: '0.999' }),
    rate: range({ min: 0.01, max: 1, step: 0.01, value: askedRate }),
    noise: toggle({ value: false }),
    corrected: toggle({ value: true }),
    guess: numbers({ min: notGuessed, max: 100, step: 0.1, value: [], group: rules.length, most: rules.length }),
    start: numbers({ min: -span, max: span, step: 0.02, value: [-3.4, 1.6] }),
    fork: numbers({ min: 0, max: steps, step: 0.01, value: [], group: 3, most: 3 }),
  },
  strings,
  compute: import.meta.env.SSR ? compute : inWorker,
  heavy: true,
  drawing: ['step', 'view', 'guess'],
  inDetails: ['problem', 'view', 'beta', 'beta2', 'noise'],
  Figure,
  Details,
  parts: ['rates', 'first'],
  summary({ step, view, corrected }, { paths }, t, isHeld) {
    const told = (at: (rule: Rule) => string, without?: Rule) => rules.filter((rule) => rule !== without).map((rule) => `${t.rules[rule]} ${at(rule)}`); // prettier-ignore
    if (view === 'rates') {
      const rate = (rule: Rule) => ofQuantity(rateName(rule, step), formatShort(paths[rule].effective[0][step]));
      return t.summary(String(step), told(rate, isHeld('rates') ? asked : undefined));
    }
    if (step === 0) return t.before;
    const length = (rule: Rule) => {
      const said = formatShort(paths[rule].moved[0][step - 1]);
      return step === 1 ? ofQuantity(firstName(rule, corrected), said) : said;
    };
    return t.moves(String(step), told(length, isHeld('first') ? askedFirst : undefined));
  },
});
