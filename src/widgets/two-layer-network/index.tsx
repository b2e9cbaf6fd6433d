import { choice, numbers, range, run, toggle } from '@kit/controls';
import { defineWidget, inWorker } from '@kit/defineWidget';
import { Details } from './Details';
import { Figure } from './Figure';
import { compute } from './model';
import { summaryText } from './said';
import {
  activations,
  batches,
  counts,
  dataSets,
  extent,
  mostOwn,
  mostUnits,
  optimizers,
  penalties,
  rates,
  steps,
  strengths,
} from './settings';
import { strings } from './strings';

// prettier-ignore
const points = [
  -0.4, 0.3, 0, 0.1, 0.5, 0, 0.4, 0.1, 0, 0, -0.2, 0, -0.3, -0.4, 0, 0.3, -0.5, 0,
  -1.5, 0, 1, -1.3, 0.9, 1, -0.6, 1.5, 1, 0.3, 1.6, 1, 1.2, 1.1, 1, 1.6, 0.2, 1, 1.4, -0.8, 1, 0.6, -1.5, 1, -0.4, -1.6, 1, -1.2, -1, 1,
];

export default defineWidget({
  name: 'two-layer-network',
  controls: {
    step: run({ last: steps, value: 0, framesPerSecond: 1000 }),
    data: choice({ options: dataSets, value: 'rings' }),
    units: range({ min: 1, max: mostUnits, step: 1, value: 3 }),
    f: choice({ options: activations, value: 'relu' }),
    optimizer: choice({ options: optimizers, value: 'adam' }),
    rate: choice({ options: rates, value: '0.03' }),
    batch: choice({ options: batches, value: 'all' }),
    lambda: choice({ options: strengths, value: '0' }),
    penalty: choice({ options: penalties, value: 'l2' }),
    count: choice({ options: counts, value: '200' }),
    noise: range({ min: 0, max: 0.5, step: 0.05, value: 0 }),
    seed: range({ min: 1, max: 50, step: 1, value: 1 }),
    fork: numbers({ min: 0, max: steps, step: 1, value: [], group: 5, most: 5 }),
    test: toggle({ value: false }),
    tool: choice({ options: ['round', 'square', 'erase'], value: 'round' }),
    unit: numbers({ min: 0, max: mostUnits, step: 1, value: [0] }),
    turn: numbers({ min: -180, max: 180, step: 1, value: [30, 25] }),
    points: numbers({ min: -extent, max: extent, step: 0.01, value: points, group: 3, most: 3 * mostOwn }),
  },
  strings,
  compute: import.meta.env.SSR ? compute : inWorker,
  heavy: true,
  drawing: ['test', 'tool', 'unit', 'turn'],
  idle: ({ data, lambda }) => [
    ...(data === 'own' ? (['count', 'noise', 'test'] as const) : (['tool'] as const)),
    ...(lambda === '0' ? (['penalty'] as const) : []),
  ],
  Figure,
  Details,
  parts: ['result', 'lines', 'hidden', 'trials'],
  lastFrame: ({ lost }) => (lost === null ? steps : lost - 1),
  // every step can be asked for; a run that plays waits for the one that it asked for last
  grown: () => steps,
  summary: (_, model, t, isHeld) => summaryText(model, t, isHeld('result')),
});
