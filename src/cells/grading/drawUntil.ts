/**
 * Draws cases until they distinguish all these mistakes from the right result and from each other; at most a thousand
 * times.
 */
export function drawUntil<Args>(
  draw: () => Args[],
  answer: (made: ReadonlySet<string>, args: Args) => unknown,
  mistakes: readonly string[],
): Args[] {
  for (let left = 1000; ; left--) {
    const cases = draw();
    const of = (made: string[]) => JSON.stringify(cases.map((args) => answer(new Set(made), args)));
    const answers = [of([]), ...mistakes.map((mistake) => of([mistake]))];
    if (left === 0 || new Set(answers).size === answers.length) return cases;
  }
}
