/**
 * Runs a generator, a computation that yields frames on the way, to its end, and returns its result.
 * @category computing
 * @example
 * finish((function* () { yield 1; return 2; })()) // 2
 */
export function finish<Result>(frames: Generator<unknown, Result, void>): Result {
  for (;;) {
    const { done, value } = frames.next();
    if (done) return value;
  }
}
