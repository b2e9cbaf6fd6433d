import { choice, range, toggle } from '@kit/controls';
import { defineWidget } from '@kit/defineWidget';
import { ofQuantity } from '@kit/quantities';
import { formatScientific } from '@ui/number';
import { Figure } from './Figure';
import { compute } from './model';
import { strings } from './strings';

export default defineWidget({
  name: 'gradient-check',
  controls: {
    version: choice({ options: ['own', 'a', 'b', 'c', 'd', 'e'], value: 'a' }),
    h: range({ min: -12, max: 0, step: 0.5, value: -5 }),
    reveal: toggle({ value: false }),
  },
  strings,
  compute,
  Figure,
  parts: ['kink'],
  summary: ({ version, reveal }, { largest }, t, isHeld) =>
    t.summary(
      ofQuantity('gradient-check.largest', formatScientific(largest)),
      largest < 1e-6 ? t.good : largest < 1e-3 ? t.doubtful : t.bad,
    ) +
    (reveal ? (t === strings.zh ? '' : ' ') + (version === 'e' && isHeld('kink') ? t.asked : t.mistakes[version]) : ''),
});
