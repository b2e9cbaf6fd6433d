import { choice, numbers, range, toggle } from '@kit/controls';
import { defineWidget } from '@kit/defineWidget';
import { ofQuantity } from '@kit/quantities';
import { formatNumber } from '@ui/number';
import { Figure } from './Figure';
import { hills } from './hills';
import { compute, mostTaps, span } from './model';
import { strings } from './strings';

export default defineWidget({
  name: 'fog-hill',
  controls: {
    lifted: toggle({ value: false }),
    weights: choice({ options: ['2', '10', '30'], value: '2' }),
    hill: range({ min: 1, max: hills, step: 1, value: 1 }),
    finger: numbers({ min: -span, max: span, step: 0.01, value: [-1.6, 1.2] }),
    taps: numbers({ min: -span, max: span, step: 0.01, value: [], group: 2, most: 2 * mostTaps }),
  },
  strings,
  compute: ({ hill, weights, taps }) => compute({ hill, weights, taps }),
  drawing: ['lifted', 'finger'],
  inFigure: ['weights', 'hill'],
  Figure,
  summary({ lifted, weights }, { heights, best, lowest, walk, random }, t) {
    const said = (name: string, loss: number) => ofQuantity(name, formatNumber(loss, 3, true));
    const felt = best < 0 ? t.none : t.felt(heights.length, said('fog-hill.best', heights[best]));
    if (!lifted) return felt;
    const race = t.race(random.length, said('fog-hill.walked', walk.at(-1)!), said('fog-hill.random', random.at(-1)!));
    return (
      felt + (weights === '2' ? t.lowest(said('fog-hill.lowest', lowest.height), lowest.places.length) : '') + race
    );
  },
});
