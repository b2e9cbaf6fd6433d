import { withScope, type CacheEntry } from './memory';
import { Tensor } from './tensor';

/**
 * Runs `f` and disposes of the tensors that ops made meanwhile, so that their memory can be reused at once. What `f`
 * returns stays, alone or in arrays and objects; so do gradients, and numbers that were read inside. Without `tidy`
 * nothing is ever lost, but evicted results are copied even if they are never read again.
 * @category gradients
 */
export function tidy<Result>(f: () => Result): Result {
  let result: Result;
  withScope(() => {
    result = f();
    const kept = new Set<CacheEntry>();
    collect(result, kept);
    return kept;
  });
  return result!;
}

function collect(value: unknown, kept: Set<CacheEntry>): void {
  if (value instanceof Tensor) kept.add(value.storage);
  else if (Array.isArray(value) || Object.getPrototypeOf(value ?? 0) === Object.prototype) {
    for (const part of Object.values(value as object)) collect(part, kept);
  }
}
