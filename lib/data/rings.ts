import { drawPoints, type Points, type PointsOptions } from './points';

/** A ring 1 ≤ ‖x‖ ≤ 2 (class 1) and the disc inside it (class 0), both evenly filled; between them a gap of `gap`. */
export const rings = ({ gap = 0.2, ...options }: PointsOptions & { gap?: number } = {}): Points =>
  drawPoints(options, (i, random) => {
    const label = i % 2;
    const [from, to] = label === 1 ? [1, 2] : [0, 1 - gap];
    const radius = Math.sqrt(from ** 2 + random.uniform() * (to ** 2 - from ** 2)); // evenly over the area
    const angle = 2 * Math.PI * random.uniform();
    return { at: [radius * Math.cos(angle), radius * Math.sin(angle)], label };
  });
