import { choice, numbers } from '@kit/controls';
import { defineWidget, inWorker } from '@kit/defineWidget';
import { formatCount } from '@ui/number';
import { kinds, levelsOf, mostLayers, side, weightsOf } from './field';
import { fieldInside, Figure, middleInside, squareText } from './Figure';
import { compute } from './model';
import { strings } from './strings';

const place = { min: 0, max: side - 1, step: 1 };

export default defineWidget({
  name: 'receptive-field',
  controls: {
    layers: numbers({ min: 0, max: kinds.length - 1, step: 1, value: [1, 1], group: 1, most: mostLayers }),
    column: numbers({ ...place, value: [17] }),
    row: numbers({ ...place, value: [13] }),
    weights: choice({ options: ['drawn', 'trained'], value: 'drawn' }),
  },
  strings,
  compute: import.meta.env.SSR ? compute : inWorker,
  heavy: true,
  Figure,
  parts: ['field', 'weights', 'effective'],
  summary(state, model, t, isHeld) {
    const { layers } = state;
    const { field } = levelsOf(layers).at(-1)!;
    const inside = isHeld('field') ? null : fieldInside(state);
    const unless = (part: string, text: string) => (isHeld(part) ? '?' : text);
    const said = t.summary(
      unless('field', squareText(field)),
      inside ? t.someIn(inside) : '',
      unless('weights', formatCount(weightsOf(layers))),
      unless('weights', formatCount(field ** 2)),
    );
    if (isHeld('effective') || model.isSilent) return said;
    return said + t.effective(squareText(model.within), middleInside(model));
  },
});
