import { choice, numbers, range, run, toggle } from '@kit/controls';
import { defineWidget, inWorker } from '@kit/defineWidget';
import { formatNumber } from '@ui/number';
import { Details } from './Details';
import { Figure } from './Figure';
import { compute } from './model';
import { companies, momenta, orders, sizes, steps, variances } from './settings';
import { strings } from './strings';

export default defineWidget({
  name: 'train-vs-eval',
  controls: {
    step: run({ last: steps, value: 0, framesPerSecond: 20 }),
    order: choice({ options: orders, value: 'shuffled' }),
    size: choice({ options: sizes, value: '32' }),
    company: choice({ options: companies, value: 'batch' }),
    momentum: choice({ options: momenta, value: '0.1' }),
    variance: choice({ options: variances, value: 'unbiased' }),
    norm: toggle({ value: true }),
    seed: range({ min: 1, max: 20, step: 1, value: 1 }),
    fork: numbers({ min: 0, max: steps, step: 1, value: [], group: 5, most: 5 }),
  },
  strings,
  compute: import.meta.env.SSR ? compute : inWorker,
  heavy: true,
  Figure,
  Details,
  parts: ['training', 'evaluation', 'statistics', 'stored'],
  idle: ({ norm, size }) => (norm && size !== '1' ? [] : ['company', 'momentum', 'variance']),
  lastFrame: ({ refused, branch }) => (refused === null || branch ? steps : 0),
  summary({ norm }, { step, right, refused }, t, isHeld) {
    if (refused !== null) return t.refused.said;
    const { training, evaluation } = right[step];
    const percent = (share: number) => formatNumber(100 * share, 0);
    if (!norm) return isHeld('training') || isHeld('evaluation') ? t.held(step) : t.without(step, percent(evaluation));
    const said = [
      ...(isHeld('training') ? [] : [t.training(percent(training))]),
      ...(isHeld('evaluation') ? [] : [t.evaluation(percent(evaluation))]),
    ];
    return said.length ? t.after(step, said) : t.held(step);
  },
});
