import { drawPoints, type Points, type PointsOptions } from './points';

/** A square cut into four: quadrants 1 and 3 are class 0, quadrants 2 and 4 are class 1. */
export const parity = (options: PointsOptions = {}): Points =>
  drawPoints(options, (_, random) => {
    const [x, y] = [2 * random.uniform() - 1, 2 * random.uniform() - 1];
    return { at: [x, y], label: x * y > 0 ? 0 : 1 };
  });
