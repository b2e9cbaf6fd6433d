import type { Exercise } from '@cells/grading/exercise';
import { drawUntil } from '@cells/grading/drawUntil';
import { mistakes, wrong, type Layer } from './mistakes';

type Args = [shape: number[], layers: Layer[]];

const conv = (filters: number, size: number, stride = 1, padding = 0): Layer => ({ type: 'conv', filters, size, stride, padding }); // prettier-ignore
const pool = (size: number, stride: number): Layer => ({ type: 'pool', size, stride });
const fc = (units: number): Layer => ({ type: 'fc', units });
const relu: Layer = { type: 'relu' };

/** The layer of the text; one weight; a linear classifier; columns left over; LeNet-5 in its usual modern form. */
const corners: Args[] = [
  [[3, 32], [conv(10, 5, 1, 2)]],
  [[1, 1], [conv(1, 1)]],
  [[3, 8], [fc(10)]],
  [
    [2, 4],
    [relu, pool(2, 2)],
  ],
  [
    [2, 7],
    [pool(2, 2), fc(3)],
  ],
  [
    [1, 8],
    [conv(2, 3, 2), fc(2)],
  ],
  [
    [1, 32],
    [conv(6, 5), relu, pool(2, 2), conv(16, 5), relu, pool(2, 2), fc(120), relu, fc(84), relu, fc(10)],
  ],
];

/** The graded exercise on counting parameters. */
export const exercise: Exercise<Args> = {
  name: 'countParameters',
  withheld: ['nn'],
  parameters: ['shape', 'layers'],
  cases(random) {
    const up = (from: number, count: number) => from + Math.floor(count * random());
    const draw = (stride: number, padding: number): Args => [
      [up(2, 3), up(12, 8)],
      [conv(up(2, 6), up(2, 3), stride, padding), relu, pool(2, 2), conv(up(2, 6), 3, 1, padding), fc(up(3, 6)), fc(up(2, 3))], // prettier-ignore
    ];
    return drawUntil(
      () => [...corners, draw(1, 1), draw(2, 1), draw(1, 0), draw(2, 2)],
      (made, args) => wrong(made, ...args),
      mistakes,
    );
  },
  expected: (...args) => wrong(new Set(), ...args),
  mistakes,
  wrong,
  sizes: (_, layers) => ({ L: layers.length }),
};
