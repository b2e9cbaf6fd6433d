import type { Crew } from './Crew';

/** What `compute` may do while it works; in a Worker it is its third argument. */
export interface Work {
  /** Reports how far it is, from 0 to 1. */
  progress(share: number): void;
  /**
   * Aborted when the answer is no longer wanted; a generator need not check it, because it is ended where it yields.
   */
  signal: AbortSignal;
  /** Marks an array to be moved to the page with the next frame, not copied; afterwards it is empty here. */
  move<Part extends ArrayBufferView<ArrayBuffer>>(array: Part): Part;
  /** Other threads to share the work with; null if there are none. They start at the first call. */
  crew(): Crew | null;
}

/**
 * What `compute` may return in a Worker: a model, or a generator that yields frames on the way and returns the model. A
 * promise that it yields, such as one of its crew, is awaited.
 */
export type Computation<Model> =
  | Model
  | Promise<Model>
  | Generator<Model | Promise<unknown>, Model>
  | AsyncGenerator<Model, Model>;

const isGenerator = (value: unknown): value is Generator | AsyncGenerator =>
  typeof value === 'object' && value !== null && 'next' in value && 'return' in value;

/** The computation was cancelled, and has no model. */
export class Cancelled extends Error {}

/**
 * Runs a computation to its end. Between frames it lets messages in, waits while it is paused, and stops if it is
 * cancelled.
 */
export class Running<Model> {
  readonly #controller = new AbortController();
  readonly signal = this.#controller.signal;
  #resume: (() => void) | null = null;
  #paused: Promise<void> | null = null;

  pause(paused: boolean) {
    this.#resume?.();
    this.#resume = this.#paused = null;
    if (paused) this.#paused = new Promise((resolve) => (this.#resume = resolve));
  }

  cancel() {
    this.#controller.abort();
    this.pause(false);
  }

  /** The model that a computation ends with. `turn` waits until pending messages have been handled. */
  async finish(
    computation: Computation<Model>,
    { onFrame, turn }: { onFrame(frame: Model): void; turn(): Promise<void> },
  ): Promise<Model> {
    if (!isGenerator(computation)) return computation;
    for (;;) {
      const { done, value } = await computation.next();
      if (done) return value as Model;
      if (value instanceof Promise) await value;
      else {
        onFrame(value as Model);
        await turn();
      }
      await this.#paused;
      if (this.signal.aborted) {
        await computation.return(undefined as Model);
        throw new Cancelled();
      }
    }
  }
}
