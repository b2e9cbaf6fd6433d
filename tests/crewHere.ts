import type { Crew } from '../src/parts/crew';

/** A crew whose helpers are in this thread: they get copies of their questions, and are lost after so many. */
export function crewHere(
  helpers: readonly ((question: never) => object)[],
  { until = Infinity, isReady = (): boolean => true } = {},
): Crew & { asked(): number } {
  let asked = 0;
  return {
    size: helpers.length,
    get isReady() {
      return isReady();
    },
    asked: () => asked,
    async ask(questions) {
      if (++asked > until) throw new Error('lost');
      await Promise.resolve();
      return questions.map((question, i) => helpers[i](structuredClone(question) as never));
    },
  };
}

/** The frames of a computation that may wait for its crew, and its result. */
export async function framesOf<Model>(computation: Generator<Model | Promise<unknown>, Model, void>) {
  const frames: Model[] = [];
  for (;;) {
    const { done, value } = computation.next();
    if (done) return { frames, model: value };
    if (value instanceof Promise) await value;
    else frames.push(value);
  }
}
