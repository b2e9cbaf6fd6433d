import { temporarily, type Resident } from './memory';
import { Tensor } from './tensor';

/**
 * Runs `f` and forgets the tensors that ops made meanwhile, so that their memory can be used again at once. What `f`
 * returns stays, alone or in arrays and objects; so do gradients, and numbers that were read inside. Without it nothing is
 * ever lost, but results that nobody asks for again have to be copied to safety.
 * @category gradients
 */
export function tidy<Result>(f: () => Result): Result {
  let result: Result;
  temporarily(() => {
    result = f();
    const kept = new Set<Resident>();
    collect(result, kept);
    return kept;
  });
  return result!;
}

function collect(value: unknown, kept: Set<Resident>): void {
  if (value instanceof Tensor) kept.add(value.storage);
  else if (Array.isArray(value) || Object.getPrototypeOf(value ?? 0) === Object.prototype) {
    for (const part of Object.values(value as object)) collect(part, kept);
  }
}
