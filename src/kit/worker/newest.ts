/**
 * Works on one question at a time. A newer one replaces any that is waiting, and aborts the work in progress by its
 * signal; the next begins when `work` has settled.
 */
export class Newest<Question> {
  #work: (question: Question, signal: AbortSignal) => void | Promise<void>;
  #next: { question: Question } | null = null;
  #now: AbortController | null = null;

  constructor(work: (question: Question, signal: AbortSignal) => void | Promise<void>) {
    this.#work = work;
  }

  ask(question: Question) {
    this.#next = { question };
    if (this.#now) this.#now.abort();
    else void this.#run();
  }

  /** Aborts the work in progress, and drops what is waiting. */
  stop() {
    this.#next = null;
    this.#now?.abort();
  }

  async #run() {
    while (this.#next) {
      const { question } = this.#next;
      this.#next = null;
      this.#now = new AbortController();
      try {
        await this.#work(question, this.#now.signal);
      } finally {
        this.#now = null;
      }
    }
  }
}
