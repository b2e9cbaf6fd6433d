import { hueShares } from '@lib/features/hue';
import type { Exercise } from '@cells/grading/exercise';
import { drawUntil } from '@cells/grading/drawUntil';
import { habits, mistakes, wrong } from './mistakes';

type Args = [hues: number[], chromas: number[], bins: number];

/** One pixel; one of each quarter; the closing of the circle; grey pixels among others; grey alone; a single bin. */
const corners: Args[] = [
  [[100], [0.5], 4],
  [[0, 90, 180, 270], [0.1, 0.2, 0.3, 0.4], 4],
  [[10, 350, 200, 200], [0.25, 0.25, 0.5, 1], 6],
  [[360, 185, 5], [0.5, 0.25, 0.25], 4],
  [[0, 45.5, 0, 300.5], [0, 0.6, 0, 0.2], 5],
  [[0, 0, 0], [0, 0, 0], 3],
  [[0, 0], [0, 0], 5],
  [[100.5, 360, 360, 359.5], [0.4, 0.2, 0.1, 0.9], 9],
  [[12.5, 250.5], [0.3, 0.1], 1],
];
const counts = [3, 8, 9, 12, 18];

/** The graded exercise on color histograms. */
export const exercise: Exercise<Args> = {
  name: 'colorHistogram',
  withheld: ['hueShares', 'hueHistogram', 'hueBin'],
  parameters: ['hues', 'chromas', 'bins'],
  cases(random) {
    // halves of degrees: never on the border of a bin, where rounding decides
    const draw = (pixels: number): Args => {
      const hues = Array.from({ length: pixels }, () => Math.floor(360 * random()) + 0.5);
      const chromas = hues.map(() => (random() < 0.2 ? 0 : Math.ceil(100 * random()) / 100));
      return [hues, chromas, counts[Math.floor(counts.length * random())]];
    };
    return drawUntil(
      () => [...corners, draw(6), draw(12), draw(30)],
      (made, args) => wrong(made, ...args),
      mistakes,
    );
  },
  expected: hueShares,
  mistakes,
  habits,
  wrong,
  sizes: (hues, _, bins) => ({ N: hues.length, B: bins }),
};
