import type { FromWorker, ToWorker } from './messages';

interface Question<Model> {
  state: unknown;
  resolve(model: Model): void;
  reject(error: Error): void;
}

/** A Worker that computes a figure's models, one at a time. */
export class Computer<Model> {
  #worker: Worker;
  #now: (Question<Model> & { id: number }) | null = null;
  #waiting: Question<Model>[] = [];
  #count = 0;

  constructor(
    widget: string,
    readonly onProgress: (share: number) => void,
  ) {
    this.#worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    this.#worker.postMessage({ kind: 'widget', name: widget } satisfies ToWorker);
    this.#worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (data.id !== this.#now?.id) return;
      if ('progress' in data) return this.onProgress(data.progress);
      const { resolve, reject } = this.#now;
      this.#now = null;
      if ('model' in data) resolve(data.model as Model);
      else reject(new Error(data.error));
      this.#next();
    });
    this.#worker.addEventListener('error', (event) => {
      this.#now?.reject(new Error(event.message || 'The Worker could not start.'));
      this.#now = null;
      this.#next();
    });
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
    this.#worker.postMessage({ kind: 'given', given } satisfies ToWorker);
  }

  stop() {
    this.#worker.terminate();
  }

  #next() {
    if (this.#now) return;
    const question = this.#waiting.shift();
    if (!question) return;
    this.#now = { ...question, id: ++this.#count };
    this.#worker.postMessage({ kind: 'compute', id: this.#count, state: question.state } satisfies ToWorker);
  }
}
