import { shownLimits, type Inert } from '../inert';
import type { FromSandbox, Printed } from '../protocol';
import { describe } from './describe';
import { append, now } from './primordials';

const mostLines = 1_000;
const mostCost = 20_000;
const flushEvery = 60; // milliseconds

/** What a cell knows as `console`: sends what is printed in batches, and past a budget only counts. */
export class Printer {
  #lines: Printed[] = [];
  #count = 0;
  #cost = 0;
  #dropped = 0;
  #flushedAt = 0;

  constructor(readonly send: (message: FromSandbox) => void) {}

  /** Gives the next cell a fresh budget. */
  begin() {
    this.#lines = [];
    this.#count = this.#cost = this.#dropped = 0;
    this.#flushedAt = now();
  }

  print(tone: Printed['tone'], given: unknown[]) {
    if (this.#count >= mostLines || this.#cost >= mostCost) this.#dropped++;
    else {
      const values: Inert[] = [];
      for (let i = 0; i < given.length && i < 20; i++) {
        const value = describe(given[i], shownLimits);
        this.#cost += costOf(value);
        append(values, value);
      }
      this.#count++;
      append(this.#lines, { tone, values });
    }
    if (now() - this.#flushedAt > flushEvery) this.flush();
  }

  flush() {
    this.#flushedAt = now();
    if (this.#lines.length === 0 && this.#dropped === 0) return;
    this.send({ type: 'printed', lines: this.#lines, dropped: this.#dropped });
    this.#lines = [];
  }
}

/** Numbers, parts and every hundred characters count alike. */
function costOf(value: Inert): number {
  if (value.kind === 'string') return 1 + value.text.length / 100;
  if (value.kind === 'tensor') return 1 + value.data.length;
  let cost = 1;
  if (value.kind === 'list') for (let i = 0; i < value.items.length; i++) cost += costOf(value.items[i]);
  if (value.kind === 'record') for (let i = 0; i < value.entries.length; i++) cost += costOf(value.entries[i][1]);
  return cost;
}
