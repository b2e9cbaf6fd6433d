export { adagrad, type AdagradOptions } from './adagrad';
export { adam, type AdamOptions } from './adam';
export { adamW } from './adamW';
export type { Optimizer } from './optimizer';
export { descendWith, fromStep, type StepFunction } from './fromStep';
export { rmsprop, type RmspropOptions } from './rmsprop';
export { cosineSchedule, stepSchedule, type Schedule } from './schedules';
export { sgd, type SgdOptions } from './sgd';
export { trajectories, type Trajectory, type TrajectoryOptions } from './trajectories';
