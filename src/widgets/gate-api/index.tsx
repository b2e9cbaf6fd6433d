import { choice, numbers, toggle } from '@kit/controls';
import { defineWidget } from '@kit/defineWidget';
import { Figure } from './Figure';
import { compute } from './model';
import { strings } from './strings';

export default defineWidget({
  name: 'gate-api',
  controls: {
    values: numbers({ min: -9, max: 9, step: 0.1, value: [-2, 5, -4] }),
    sends: choice({ options: ['other', 'own', 'plain'], value: 'other' }),
    caches: toggle({ value: true }),
  },
  strings,
  compute,
  Figure,
  summary: (_, { nodes }, t) => {
    const right = nodes.filter((node) => node.right).length;
    const unknown = nodes.filter(({ known }) => !known).map(({ name }) => name);
    return t.summary(right, nodes.length) + (unknown.length ? t.unknown(unknown) : '');
  },
});
