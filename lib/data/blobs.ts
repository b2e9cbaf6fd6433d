import { drawPoints, type Points, type PointsOptions } from './points';

/** Round clusters, one per class, their centres evenly spaced on a circle. */
export const blobs = ({
  classes = 3,
  radius = 1,
  noise = 0.25,
  ...options
}: PointsOptions & { classes?: number; radius?: number } = {}): Points =>
  drawPoints({ noise, ...options }, (i) => {
    const label = i % classes;
    const angle = Math.PI / 2 + (2 * Math.PI * label) / classes;
    return { at: [radius * Math.cos(angle), radius * Math.sin(angle)], label };
  });
