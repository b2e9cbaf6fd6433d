import { numbers, range } from '@kit/controls';
import { defineWidget } from '@kit/defineWidget';
import { formatCount } from '@ui/number';
import { Details, Figure } from './Figure';
import { compute } from './model';
import { strings } from './strings';

const place = { min: 0, max: 73, step: 1 };

export default defineWidget({
  name: 'conv-volume',
  controls: {
    filters: range({ min: 1, max: 64, step: 1, value: 6 }),
    kernel: range({ min: 1, max: 11, step: 1, value: 5 }),
    size: range({ min: 11, max: 64, step: 1, value: 32 }),
    depth: range({ min: 1, max: 64, step: 1, value: 3 }),
    stride: range({ min: 1, max: 4, step: 1, value: 1 }),
    pad: range({ min: 0, max: 5, step: 1, value: 0 }),
    column: numbers({ ...place, value: [9] }),
    row: numbers({ ...place, value: [6] }),
    map: numbers({ min: 0, max: 63, step: 1, value: [0] }),
  },
  strings,
  compute,
  Figure,
  Details,
  parts: ['output', 'parameters', 'factors'],
  summary({ size, depth, filters }, { out, left, parameters, multiplyAdds }, t, isHeld) {
    const shape = isHeld('output') ? '? × ? × ?' : `${out} × ${out} × ${filters}`;
    const known = isHeld('parameters') ? '?' : formatCount(parameters);
    const work = isHeld('output') ? '?' : formatCount(multiplyAdds);
    const said = t.summary(`${size} × ${size} × ${depth}`, shape, known, work);
    return left && !isHeld('output') ? said + t.left(left) : said;
  },
});
