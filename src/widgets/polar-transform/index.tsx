import { choice, numbers, range, run, toggle } from '@kit/controls';
import { defineWidget } from '@kit/defineWidget';
import { Figure } from './Figure';
import { compute, count, whole } from './model';
import { dataNames } from './points';
import { strings } from './strings';

export default defineWidget({
  name: 'polar-transform',
  controls: {
    bend: run({ last: whole, value: 0, framesPerSecond: 24 }),
    data: choice({ options: dataNames, value: 'ring' }),
    line: numbers({ min: -1, max: 1, step: 0.01, value: [-0.7, -0.75, 0.45, 0.6] }),
    straight: toggle({ value: false }),
    point: range({ min: 1, max: count, step: 1, value: 5 }),
  },
  strings,
  compute,
  drawing: ['straight', 'point'],
  Figure,
  parts: ['curve', 'wrong', 'best', 'trained'],
  summary({ data }, { share, wrong, straight, trained }, t, isHeld) {
    return (
      t.bentBy(t.controls.data.options[data], Math.round(100 * share)) +
      (isHeld('wrong') ? '' : t.yourWrong(wrong, count)) +
      (isHeld('best') ? '' : t.bestStraight(straight.wrong)) +
      (isHeld('trained') ? '' : t.trained(trained.pixels, trained.polar)) +
      t.end_
    );
  },
});
