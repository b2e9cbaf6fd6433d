import { drawPoints, type Points, type PointsOptions } from './points';

/** Two half circles, interlocking. */
export const moons = (options: PointsOptions = {}): Points =>
  drawPoints(options, (i, random) => {
    const label = i % 2;
    const angle = Math.PI * random.uniform();
    const [x, y] = [Math.cos(angle), Math.sin(angle)];
    return { at: label === 0 ? [x - 0.5, y - 0.25] : [0.5 - x, 0.25 - y], label };
  });
