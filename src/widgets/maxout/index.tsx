import { choice, numbers, range } from '@kit/controls';
import { defineWidget } from '@kit/defineWidget';
import { formatCount, formatNumber } from '@ui/number';
import { bounds, Figure } from './Figure';
import { compute, tasks, tolerance } from './model';
import { strings } from './strings';

export default defineWidget({
  name: 'maxout',
  controls: {
    task: choice({ options: tasks, value: 'relu' }),
    k: range({ min: 1, max: 4, step: 1, value: 2 }),
    ends: numbers({ ...bounds, value: [1.5, 1, 0.5, 1, -1, -0.5, -1.5, -1.5] }),
    inputs: range({ min: 1, max: 4096, step: 1, value: 3072 }),
    units: range({ min: 1, max: 1000, step: 1, value: 100 }),
  },
  strings,
  compute,
  Figure,
  parts: ['judged', 'best', 'parameters'],
  summary({ task }, { lines, worst, done, parameters }, t, isHeld) {
    const name = t.controls.task.options[task];
    const [error, at, allowed] = [worst.error, worst.x, tolerance[task]].map((each) => formatNumber(each));
    const judged = isHeld('judged')
      ? t.waiting(t.pieces(lines.length), name)
      : done
        ? t.summary.done(name, error, allowed)
        : t.summary.not(name, error, at, allowed);
    return (
      judged + (isHeld('parameters') ? '' : t.counted(formatCount(parameters.relu), formatCount(parameters.maxout)))
    );
  },
});
