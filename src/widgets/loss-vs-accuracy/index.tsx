import { choice, numbers, range, run } from '@kit/controls';
import { defineWidget, inWorker } from '@kit/defineWidget';
import { inPercent } from '@ui/number';
import { Details, Figure } from './Figure';
import { compute } from './model';
import { changeOf, isChanged, lossText, reading } from './said';
import { examples, lastEpoch, leastFactor, mostFactor, mostPush, runs, sets, spans } from './settings';
import { strings } from './strings';

export default defineWidget({
  name: 'loss-vs-accuracy',
  controls: {
    epoch: run({ last: lastEpoch, value: 0, framesPerSecond: 10 }),
    run: choice({ options: runs, value: 'slow' }),
    set: choice({ options: sets, value: 'training' }),
    span: choice({ options: spans, value: '20' }),
    factor: range({ min: leastFactor, max: mostFactor, step: 0.1, value: 1 }),
    seed: range({ min: 1, max: 20, step: 1, value: 1 }),
    fork: numbers({ min: 0, max: lastEpoch, step: 1, value: [], group: 2, most: 2 }),
    chosen: numbers({ min: 1, max: examples, step: 1, value: [1] }),
    /** How far the chosen example, and all of them, are pushed by hand. */
    push: numbers({ min: -mostPush, max: mostPush, step: 0.01, value: [0, 0] }),
  },
  strings,
  compute: import.meta.env.SSR ? compute : inWorker,
  heavy: true,
  drawing: ['span', 'factor', 'push'],
  Figure,
  Details,
  parts: ['dots', 'accuracy', 'loss', 'validation', 'moved'],
  summary(state, model, t, isHeld) {
    const { trained, now } = reading(state, model);
    const { epoch, set } = model;
    const isAway = (part: string) => isHeld(part) || (set === 'validation' && isHeld('validation'));
    let said = t.after(epoch, t.controls.set.options[set]);
    if (!isAway('accuracy')) said += t.accuracy(String(trained.right), String(examples), inPercent(trained.accuracy));
    if (!isAway('loss')) said += t.loss(lossText(trained.loss));
    if (isChanged(changeOf(state)) && !isAway('moved') && !isAway('accuracy') && !isAway('loss'))
      said += t.byHand(inPercent(now.accuracy), lossText(now.loss));
    return said;
  },
});
