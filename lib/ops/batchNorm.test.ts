import { describe, expect, test } from 'vitest';
import { checkOp } from '../../tests/reference/checkOp';
import { tensor, zeros } from '../engine/tensor';
import { batchNorm, type BatchNormOptions } from './batchNorm';

checkOp('batch_norm', {
  reference: ({ input, running_mean, running_var, weight, bias }, attrs) => {
    const statistics = { runningMean: running_mean, runningVar: running_var };
    const y = batchNorm(input, { weight, bias, ...statistics, ...(attrs as BatchNormOptions) });
    return running_mean ? [y, running_mean, running_var] : y;
  },
  tolerance: 1e-7,
  call: (x, weight, bias) => batchNorm(x, { weight, bias, training: true }),
  shapes: [[3, 2, 2, 2], [2], [2]],
});

describe('batchNorm', () => {
  test.each([
    [{ training: true, weight: zeros([3]) }, 'weight must have shape (2,), got (3,).'],
    [{}, 'evaluation needs runningMean and runningVar. Or pass { training: true }.'],
  ])('refuses %j', (options, message) => {
    expect(() => batchNorm(zeros([4, 2]), options)).toThrow(`batchNorm: ${message}`);
  });

  test('refuses a batch of one in training', () => {
    expect(() => batchNorm(zeros([1, 2]), { training: true })).toThrow(
      'batchNorm: training needs more than one value a channel, got (1, 2).',
    );
  });

  test('notices that statistics were changed after they were used', () => {
    const statistics = { runningMean: zeros([1]), runningVar: tensor([1]) };
    const x = tensor([[1], [2]], { requiresGrad: true });
    batchNorm(x, { ...statistics, training: true });
    expect(statistics.runningMean.storage.version).toBe(1);
  });
});
