import type { ToWorker } from '../worker/messages';

interface Job {
  seed: number;
  from: number;
  /** Whether it is no longer wanted. */
  isGivenUp(): boolean;
  resolve(block: Blob | null): void;
  reject(error: Error): void;
}

/** Workers that draw blocks of pictures: as many as the machine has cores, at most four. */
export class Pool {
  readonly #most = Math.min(4, navigator.hardwareConcurrency || 1);
  readonly #waiting: Job[] = [];
  readonly #workers = new Map<Worker, Job | null>();

  /** The pixels of one block; null if it was given up before it was begun. Rejects if the drawing code is missing. */
  draw(seed: number, from: number, isGivenUp: () => boolean): Promise<Blob | null> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ seed, from, isGivenUp, resolve, reject });
      if (this.#workers.size < this.#most) this.#next(this.#started());
    });
  }

  #started() {
    const worker = new Worker(new URL('../worker/worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Uint8Array<ArrayBuffer>>) => {
      this.#workers.get(worker)?.resolve(new Blob([data]));
      this.#next(worker);
    });
    worker.addEventListener('error', (event) => {
      this.#workers.get(worker)?.reject(new Error(event.message || 'the drawing code is missing'));
      this.#end(worker);
      for (const { reject } of this.#waiting.splice(0)) reject(new Error('the drawing code is missing'));
    });
    return worker;
  }

  #next(worker: Worker) {
    for (;;) {
      const job = this.#waiting.shift();
      if (!job) return this.#end(worker);
      if (job.isGivenUp()) {
        job.resolve(null);
        continue;
      }
      this.#workers.set(worker, job);
      return worker.postMessage({ kind: 'draw', seed: job.seed, from: job.from } satisfies ToWorker);
    }
  }

  #end(worker: Worker) {
    worker.terminate();
    this.#workers.delete(worker);
  }
}
