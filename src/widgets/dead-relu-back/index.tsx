import { choice, run } from '@kit/controls';
import { defineWidget, inWorker } from '@kit/defineWidget';
import { Figure } from './Figure';
import { compute } from './model';
import { biases, lambdas, layers, methods, mostNets } from './settings';
import { strings } from './strings';

export default defineWidget({
  name: 'dead-relu-back',
  controls: {
    nets: run({ last: mostNets, value: 0, framesPerSecond: 4 }),
    layer: choice({ options: layers, value: 'second' }),
    bias: choice({ options: biases, value: '-3' }),
    lambda: choice({ options: lambdas, value: '0.01' }),
  },
  strings,
  compute: import.meta.env.SSR ? compute : inWorker,
  heavy: true,
  Figure,
  parts: ['back'],
  grown: ({ nets }) => nets,
  summary(_, { nets, dead, back, steps }, t, isHeld) {
    if (nets === 0) return t.notYet;
    if (isHeld('back')) return t.held(nets);
    if (dead === 0) return t.noneDead(nets);
    const some = methods.flatMap((method, i) => (back[i] > 0 ? t.some(t.methods[method], back[i]) : []));
    return (
      t.summary(nets, dead, steps) + (some.length ? t.by(some.join(t.and), some.length < methods.length) : t.byNone)
    );
  },
});
