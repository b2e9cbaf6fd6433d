import { choice, text, toggle } from '@kit/controls';
import { defineWidget } from '@kit/defineWidget';
import { formatCount } from '@ui/number';
import { Figure } from './Figure';
import { compute, pictures, type PictureName } from './model';
import { presets } from './presets';
import { misfitText, shapeText } from './said';
import { strings } from './strings';

/** What the reader goes on from. */
const begun = 'c16k5p2,relu,pool2,c24k3p1,relu,pool2,fc10';

export default defineWidget({
  name: 'convnet-builder',
  controls: {
    picture: choice({ options: Object.keys(pictures) as PictureName[], value: presets.demo.picture }),
    network: text({ value: begun, most: 400, odd: ['c4k3s3,relu,fc10', 'fc10,pool2', 'dropout'] }),
    floor: toggle({ value: false }),
  },
  strings,
  compute,
  Figure,
  parts: ['costs', 'totals'],
  summary(_, { picture, end, rows, parameters, multiplyAdds, values }, t, isHeld) {
    const wrong = rows.findIndex(({ misfit }) => misfit);
    if (wrong >= 0) return t.stops(wrong + 1, misfitText(rows[wrong], t));
    const [known, work, kept] = [parameters, multiplyAdds, values].map((n) =>
      isHeld('totals') ? '?' : formatCount(n),
    );
    return t.summary(shapeText(picture), shapeText(end), known, work, kept);
  },
});
