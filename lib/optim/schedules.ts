import type { Optimizer } from './optimizer';

/** Changes an optimizer's learning rate after each epoch. */
export interface Schedule {
  step(): void;
}

function schedule(optimizer: Optimizer, lrAt: (epoch: number, first: number) => number): Schedule {
  const first = optimizer.lr;
  let epoch = 0;
  return {
    step() {
      epoch++;
      optimizer.lr = lrAt(epoch, first);
    },
  };
}

/** Multiplies the learning rate by γ every `stepSize` epochs. Source: PyTorch's StepLR. */
export const stepSchedule = (
  optimizer: Optimizer,
  { stepSize, gamma = 0.1 }: { stepSize: number; gamma?: number },
): Schedule => schedule(optimizer, (epoch, first) => first * gamma ** Math.floor(epoch / stepSize));

/**
 * Lets the learning rate fall along half a cosine, from its first value to `lrMin` at epoch T:
 * α_min + (α₀ − α_min)(1 + cos(π t / T)) / 2. Source: PyTorch's CosineAnnealingLR.
 */
export const cosineSchedule = (
  optimizer: Optimizer,
  { epochs, lrMin = 0 }: { epochs: number; lrMin?: number },
): Schedule =>
  schedule(optimizer, (epoch, first) => lrMin + ((first - lrMin) * (1 + Math.cos((Math.PI * epoch) / epochs))) / 2);
