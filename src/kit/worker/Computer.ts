import type { FromWorker, ToWorker } from './messages';

interface Question<Model> {
  state: unknown;
  resolve(model: Model): void;
  reject(error: Error): void;
}

/** Says that code could not be loaded; it may be there when it is asked for again. */
export class PartMissing extends Error {}

/** A Worker that computes a figure's models, one at a time. */
export class Computer<Model> {
  #worker: Worker | null = null;
  #given: unknown;
  #now: (Question<Model> & { id: number }) | null = null;
  #waiting: Question<Model>[] = [];
  #count = 0;

  constructor(
    readonly widget: string,
    readonly onProgress: (share: number) => void,
  ) {
    this.#worker = this.#started(); // at once, so that it is there with the first question
  }

  /** What `compute` gives for a state, or for what a figure makes of it. */
  compute(state: unknown): Promise<Model> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ state, resolve, reject });
      this.#next();
    });
  }

  /** What `compute` gets beside the state from now on. */
  give(given: unknown) {
    this.#given = given;
    this.#worker?.postMessage({ kind: 'given', given } satisfies ToWorker);
  }

  stop() {
    this.#worker?.terminate();
  }

  #started() {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    worker.postMessage({ kind: 'widget', name: this.widget } satisfies ToWorker);
    worker.postMessage({ kind: 'given', given: this.#given } satisfies ToWorker);
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (data.id !== this.#now?.id) return;
      if ('progress' in data) return this.onProgress(data.progress);
      const { resolve, reject } = this.#now;
      this.#now = null;
      if ('model' in data) resolve(data.model as Model);
      else reject('missing' in data ? new PartMissing() : new Error(data.error));
      this.#next();
    });
    // a Worker whose code is missing never answers: the next question goes to a new one
    worker.addEventListener('error', (event) => {
      worker.terminate();
      this.#worker = null;
      this.#now?.reject(event.message ? new Error(event.message) : new PartMissing());
      this.#now = null;
      this.#next();
    });
    return worker;
  }

  #next() {
    if (this.#now) return;
    const question = this.#waiting.shift();
    if (!question) return;
    this.#now = { ...question, id: ++this.#count };
    this.#worker ??= this.#started();
    this.#worker.postMessage({ kind: 'compute', id: this.#count, state: question.state } satisfies ToWorker);
  }
}
