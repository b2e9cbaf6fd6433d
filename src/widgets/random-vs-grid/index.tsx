import { choice, numbers, range, run } from '@kit/controls';
import { defineWidget, inWorker } from '@kit/defineWidget';
import { along, different } from './draws';
import { Details, Figure } from './Figure';
import { compute } from './model';
import { bestText, shareText } from './said';
import { amounts, axes, draws, gridRules, lastDraw, places, scales, sources } from './settings';
import { strings } from './strings';

export default defineWidget({
  name: 'random-vs-grid',
  controls: {
    draw: run({ last: lastDraw, value: 1, framesPerSecond: 6 }),
    where: choice({ options: places, value: 'drawn' }),
    grid: choice({ options: gridRules, value: 'centred' }),
    source: choice({ options: sources, value: 'anywhere' }),
    axis: choice({ options: axes, value: 'first' }),
    angle: range({ min: 0, max: 90, step: 1, value: 0 }),
    second: range({ min: 0, max: 1, step: 0.05, value: 0 }),
    width: range({ min: 0.03, max: 0.3, step: 0.01, value: 0.08 }),
    cells: choice({ options: amounts, value: '9' }),
    scale: choice({ options: scales, value: 'log' }),
    seed: range({ min: 1, max: 20, step: 1, value: 1 }),
    peak: numbers({ min: 0, max: 1, step: 0.01, value: [0.36, 0.6] }),
    window: numbers({ min: 0, max: 1, step: 0.0001, value: [0, 0, 1] }),
  },
  strings,
  compute: import.meta.env.SSR ? compute : inWorker,
  heavy: true,
  drawing: ['axis'],
  Figure,
  Details,
  idle: ({ where }) => (where === 'drawn' ? ['cells', 'scale', 'seed'] : ['angle', 'second', 'width']),
  parts: ['map', 'random', 'projections', 'values', 'best', 'share', 'finer', 'importance'],
  summary(state, model, t, isHeld) {
    const { grid, random, here, anywhere, runs } = model;
    const values = (found: typeof grid) => String(different(along(state, found)));
    let said = t.intro[state.where];
    if (random.best >= 0) {
      if (!isHeld('values')) said += t.values(t.axes[state.where][state.axis], values(grid), values(random));
      if (!isHeld('best')) said += t.best(bestText(grid, state), bestText(random, state));
    }
    const counted = anywhere ?? here;
    if (counted && !isHeld('share'))
      said += t.share(
        String(draws),
        shareText(counted.all[gridRules.indexOf(state.grid)], 'random'),
        anywhere !== null,
      );
    if (runs && runs.done < runs.total) said += t.stopped(String(runs.done), String(runs.total));
    return said;
  },
});
