import { numbers, range, toggle } from '@kit/controls';
import { defineWidget } from '@kit/defineWidget';
import { ofQuantity } from '@kit/quantities';
import { formatNumber } from '@ui/number';
import { Figure } from './Figure';
import { compute, hills, mostTaps, span } from './model';
import { strings } from './strings';

export default defineWidget({
  name: 'fog-hill',
  controls: {
    lifted: toggle({ value: false }),
    hill: range({ min: 1, max: hills, step: 1, value: 1 }),
    finger: numbers({ min: -span, max: span, step: 0.01, value: [-1.6, 1.2] }),
    taps: numbers({ min: -span, max: span, step: 0.01, value: [], group: 2, most: 2 * mostTaps }),
  },
  strings,
  compute: ({ hill, taps }) => compute({ hill, taps }),
  drawing: ['lifted', 'finger'],
  Figure,
  summary: ({ lifted }, { heights, best, lowest, walked }, t) =>
    (best < 0 ? t.none : t.felt(heights.length, ofQuantity('fog-hill.best', formatNumber(heights[best], 3, true)))) +
    (lifted ? t.lowest(ofQuantity('fog-hill.lowest', formatNumber(lowest.height, 3, true))) : '') +
    (lifted && best >= 0
      ? t.walked(ofQuantity('fog-hill.walked', formatNumber(walked.heights[walked.heights.length - 1], 3, true)))
      : ''),
});
