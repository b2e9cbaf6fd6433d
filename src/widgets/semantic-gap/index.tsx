import { numbers, range } from '@kit/controls';
import { defineWidget } from '@kit/defineWidget';
import { ofQuantity } from '@kit/quantities';
import { formatNumber } from '@ui/number';
import { Figure, lastStart } from './Figure';
import { asItIs } from '@parts/openingCat/photograph';
import { compute } from './model';
import { strings } from './strings';

const part = (value: number) => range({ min: 0, max: 1, step: 0.01, value });

export default defineWidget({
  name: 'semantic-gap',
  controls: {
    viewpoint: part(asItIs.viewpoint),
    pose: part(asItIs.pose),
    occlusion: part(asItIs.occlusion),
    clutter: part(asItIs.clutter),
    breed: part(asItIs.breed),
    // last: it comes with an answer, and the others keep their places
    light: range({ min: 0.1, max: 1.3, step: 0.01, value: asItIs.light }),
    column: numbers({ min: 0, max: lastStart, step: 1, value: [12] }),
    row: numbers({ min: 0, max: lastStart, step: 1, value: [9] }),
  },
  strings,
  compute: ({ light, viewpoint, pose, occlusion, clutter, breed }) =>
    compute({ light, viewpoint, pose, occlusion, clutter, breed }),
  drawing: ['column', 'row'],
  Figure,
  summary: (_, { changed, nearest, isHidden }, t) =>
    (isHidden ? t.isHidden : t.isSeen) +
    t.summary(ofQuantity('semantic-gap.changed', formatNumber(100 * changed, 0)), t.classes[nearest.label]),
});
