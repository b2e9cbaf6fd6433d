import type { FromSandbox } from '../protocol';

const mostLines = 1000;
const longestLine = 2000;
const batchLines = 100;
const batchMilliseconds = 50;

/** Collects what a cell prints and sends it in batches; past a thousand lines it only counts. */
export class Output {
  #waiting: string[] = [];
  #sent = 0;
  #dropped = 0;
  #flushedAt = performance.now();
  #now = performance.now.bind(performance);

  constructor(private send: (message: FromSandbox) => void) {}

  line(text: string) {
    if (this.#sent + this.#waiting.length >= mostLines) {
      this.#dropped++;
      return;
    }
    this.#waiting[this.#waiting.length] = text.length > longestLine ? `${text.slice(0, longestLine)} …` : text;
    if (this.#waiting.length >= batchLines || this.#now() - this.#flushedAt > batchMilliseconds) this.flush();
  }

  flush() {
    this.#flushedAt = this.#now();
    if (this.#waiting.length === 0 && this.#dropped === 0) return;
    this.send({ type: 'output', lines: this.#waiting, dropped: this.#dropped });
    this.#sent += this.#waiting.length;
    this.#waiting = [];
    this.#dropped = 0;
  }
}
