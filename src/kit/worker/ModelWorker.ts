import type { WantedSet } from '../pictureSets/wanted';
import type { FromWorker, ToWorker } from './messages';

/** Hears what a computation reports while it runs. */
export interface Listener<Model> {
  onProgress?(share: number): void;
  /** Called with a model on the way, and a function that asks for the next: frames made before that are dropped. */
  onFrame?(frame: Model, next: () => void): void;
}

interface Question<Model> extends Listener<Model> {
  state: unknown;
  resolve(model: Model | null): void;
  reject(error: Error): void;
  begun: boolean;
  signal?: AbortSignal;
}

/** How long a computation may go on once it is no longer wanted, in milliseconds, before its Worker is ended. */
export const patience = 2000;

/** Code could not be loaded; it may be there at the next attempt. */
export class PartMissing extends Error {}

/** A Worker that computes a figure's models. `part` names another one besides the main one, in `inWorker.<part>.ts`. */
export class ModelWorker<Model> {
  #worker: Worker | null = null;
  #given: unknown;
  #open = new Map<number, Question<Model>>();
  #count = 0;

  constructor(
    readonly widget: string,
    readonly part = '',
  ) {
    this.#worker = this.#started(); // at once, so that it is ready for the first question
  }

  /**
   * The result of `compute` for a state, or for what a figure makes of it; null if it was stopped by the signal. If it
   * does not stop in time, its Worker is ended.
   */
  compute(state: unknown, listener: Listener<Model> = {}, signal?: AbortSignal): Promise<Model | null> {
    const id = ++this.#count;
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return resolve(null);
      this.#open.set(id, { ...listener, state, resolve, reject, begun: false, signal });
      this.#send({ kind: 'compute', id, state });
      signal?.addEventListener('abort', () => this.#cancel(id));
    });
  }

  /** Pauses whatever is being computed, where it yields, or resumes it. */
  pause(paused: boolean) {
    for (const id of this.#open.keys()) this.#send({ kind: 'pause', id, paused });
  }

  /** Sets what `compute` gets besides the state from now on. */
  give(given: unknown) {
    this.#given = given;
    this.#worker?.postMessage({ kind: 'given', given } satisfies ToWorker);
  }

  stop() {
    this.#worker?.terminate();
    this.#worker = null;
    for (const { resolve } of this.#open.values()) resolve(null);
    this.#open.clear();
  }

  #send(message: ToWorker) {
    this.#worker ??= this.#started();
    this.#worker.postMessage(message);
  }

  #cancel(id: number) {
    if (!this.#open.has(id)) return;
    this.#send({ kind: 'cancel', id });
    setTimeout(() => {
      const question = this.#open.get(id);
      if (!question?.begun) return; // while its code is loading there is nothing to end
      this.#worker?.terminate();
      this.#worker = null;
      this.#open.delete(id);
      question.resolve(null);
      for (const [other, { state }] of this.#open) this.#send({ kind: 'compute', id: other, state });
    }, patience);
  }

  #started() {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    const { widget, part } = this;
    worker.postMessage({ kind: 'module', widget, part } satisfies ToWorker);
    worker.postMessage({ kind: 'given', given: this.#given } satisfies ToWorker);
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => this.#hear(data));
    // a Worker whose code is missing never answers: the next question goes to a new one
    worker.addEventListener('error', (event) => {
      worker.terminate();
      if (this.#worker === worker) this.#worker = null;
      const asked = [...this.#open.values()];
      this.#open.clear();
      for (const { reject } of asked) reject(event.message ? new Error(event.message) : new PartMissing());
    });
    return worker;
  }

  #hear(data: FromWorker) {
    const { id } = data;
    const question = this.#open.get(id);
    if (!question) return;
    if ('progress' in data) {
      question.begun = true;
      return question.onProgress?.(data.progress);
    }
    if ('wanted' in data) return void this.#supply(id, data.wanted, question);
    if ('frame' in data) {
      const next = () => this.#open.has(id) && this.#send({ kind: 'seen', id });
      return question.onFrame ? question.onFrame(data.frame as Model, next) : void next();
    }
    this.#open.delete(id);
    if ('model' in data) question.resolve(data.model as Model);
    else if ('cancelled' in data) question.resolve(null);
    else question.reject('missing' in data ? new PartMissing() : new Error(data.error));
  }

  /** Sends the pictures that a computation starts from; they are drawn once for all figures of the page. */
  async #supply(id: number, wanted: WantedSet[], { onProgress, signal }: Question<Model>) {
    const onShare = (share: number) => this.#open.has(id) && onProgress?.(share);
    let sets: Blob[][] | null = [];
    try {
      const { pictureSets } = await import('../pictureSets');
      sets = await pictureSets.want(wanted, { onShare, signal });
    } catch {
      // the figure's Worker draws its own
    }
    if (sets && this.#open.has(id)) this.#send({ kind: 'pictures', id, sets });
  }
}
