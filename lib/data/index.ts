export { blobs } from './blobs';
export { moons } from './moons';
export { parity } from './parity';
export type { Points, PointsOptions } from './points';
export { rings } from './rings';
export { spirals } from './spirals';
export { surfaces, type Surface } from './surfaces';
