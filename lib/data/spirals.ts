import { drawPoints, type Points, type PointsOptions } from './points';

/** Spiral arms that wind around each other, one per class: no line separates them. */
export const spirals = ({
  classes = 2,
  turns = 1,
  ...options
}: PointsOptions & { classes?: number; turns?: number } = {}): Points =>
  drawPoints(options, (i, random) => {
    const label = i % classes;
    const radius = random.uniform();
    const angle = 2 * Math.PI * (turns * radius + label / classes);
    return { at: [radius * Math.cos(angle), radius * Math.sin(angle)], label };
  });
