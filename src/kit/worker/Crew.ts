import type { ToWorker } from './messages';

/** Work that a computation may share with other threads. */
export interface Crew {
  /** How many helpers there are. */
  readonly size: number;
  /** Whether all of them have started. */
  readonly isReady: boolean;
  /**
   * Asks each helper one question, in order; the answers come in the same order. Rejects if a helper has failed, now
   * and from then on.
   */
  ask(questions: readonly unknown[]): Promise<unknown[]>;
}

/** The most threads that share a computation: more would wait for each other longer than they work. */
const most = 4;

interface Waiting {
  resolve(answer: unknown): void;
  reject(error: Error): void;
}

/** A helper's message: it has started; an answer; or why there is none. */
export type FromHelper = { ready: true } | { answer: unknown } | { error: string };

/** Workers of a Worker, which end with it. They answer with `inHelper.ts` of the widget. */
export class WorkerCrew implements Crew {
  readonly #helpers: { worker: Worker; waiting: Waiting[] }[];
  #ready = 0;
  #lost: Error | null = null;

  constructor(
    widget: string,
    readonly size: number,
  ) {
    this.#helpers = Array.from({ length: size }, () => {
      const worker = new Worker(location.href, { type: 'module' }); // the same script again: nothing more is loaded
      const waiting: Waiting[] = [];
      worker.postMessage({ kind: 'helps', widget } satisfies ToWorker);
      worker.addEventListener('message', ({ data }: MessageEvent<FromHelper>) => {
        if ('ready' in data) return void this.#ready++;
        const { resolve, reject } = waiting.shift()!;
        if ('answer' in data) resolve(data.answer);
        else reject(new Error(data.error));
      });
      worker.addEventListener('error', (event) => {
        event.preventDefault();
        this.#lose(new Error(event.message || 'a helper is missing'));
      });
      return { worker, waiting };
    });
  }

  get isReady() {
    return this.#ready === this.size && !this.#lost;
  }

  ask(questions: readonly unknown[]): Promise<unknown[]> {
    if (this.#lost) return Promise.reject(this.#lost);
    return Promise.all(
      questions.map(
        (question, i) =>
          new Promise((resolve, reject) => {
            const { worker, waiting } = this.#helpers[i];
            waiting.push({ resolve, reject });
            worker.postMessage({ kind: 'question', question } satisfies ToWorker);
          }),
      ),
    );
  }

  #lose(error: Error) {
    this.#lost = error;
    for (const { worker, waiting } of this.#helpers) {
      worker.terminate();
      for (const { reject } of waiting.splice(0)) reject(error);
    }
  }
}

/**
 * Helpers for a widget's computations: one for each further core; null without any, or where a Worker cannot start
 * Workers.
 */
export function crewFor(widget: string): Crew | null {
  const size = Math.min(most, navigator.hardwareConcurrency || 1) - 1;
  return size > 0 && typeof Worker === 'function' ? new WorkerCrew(widget, size) : null;
}
