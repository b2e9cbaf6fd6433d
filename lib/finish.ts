/**
 * Runs a computation that gives frames on the way, a generator, to its end, and gives what it returns.
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
