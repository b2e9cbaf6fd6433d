// An error begins with the name of the function that was called, not with that of one that it calls in turn.
import { expect, test } from 'vitest';
import * as lib from '@lib/index';
import { gradientsOf } from '@lib/features/gradients';
import * as hog from '@lib/features/hog';
import * as kMeans from '@lib/features/kMeans';

const { nn, ones, optim, TensorError, zeros } = lib;

type Called = (...args: unknown[]) => unknown;

const functions = Object.entries({ ...lib, ...optim, ...nn.init, ...hog, ...kMeans, gradientsOf }).filter(
  (entry): entry is [string, Called] => typeof entry[1] === 'function' && /^[a-z]/.test(entry[0]),
);

const requiresGrad = true;
const of64 = { requiresGrad, dtype: 'float64' } as const;

/** Arguments that fit some functions and not others, made anew for each call. */
const given: (() => unknown)[] = [
  () => undefined,
  () => ones([2, 3], { requiresGrad }),
  () => ones([2, 3], of64),
  () => ones([3], of64),
  () => zeros([0]),
  () => ones([1, 2, 4, 4], { requiresGrad }),
  () => [ones([2]), ones([2], of64)],
  () => -3,
  () => [0, 0],
  () => [[1], [2, 3]],
  () => 'ij,k->i',
  () => 'i->ii',
  () => ({ lr: -1, reduction: 'avg', mode: 'avg', dtype: 'int8', convention: 'avg', weight: ones([3], of64) }),
  () => ({ weight: ones([3], of64), posWeight: ones([5]), training: true, width: 2, height: 2, values: [1] }),
];

test.each(functions)('%s', (name, call) => {
  const foreign = new Set<string>();
  for (const first of given)
    for (const second of given)
      for (const third of given) {
        try {
          call(first(), second(), third());
        } catch (error) {
          // `var`, which is a word of JavaScript, is `variance`
          if (error instanceof TensorError && error.op !== (name === 'var' ? 'variance' : name))
            foreign.add(error.message);
        }
      }
  expect([...foreign]).toEqual([]);
});
