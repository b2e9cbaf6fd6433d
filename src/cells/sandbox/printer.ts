import { pictureLimits, shownLimits, type Inert } from '../inert';
import type { Batch, FromSandbox, Point, Printed } from '../protocol';
import type { Stage } from '../show';
import { describe } from './describe';
import { append, now, slice } from './primordials';

const mostLines = 1_000;
const mostCost = 20_000;
const mostPictureCost = 400_000;
const mostPoints = 4_000;
const flushEvery = 60; // milliseconds

/** What a cell prints and shows: sent in batches, and past a budget only counted. */
export class Printer implements Stage {
  #batch: Batch = emptyBatch();
  #count = 0;
  #cost = 0;
  #pictureCost = 0;
  #dropped = 0;
  #points = 0;
  #flushedAt = 0;

  constructor(readonly send: (message: FromSandbox) => void) {}

  /** Gives the next cell a fresh budget. */
  begin() {
    this.#batch = emptyBatch();
    this.#count = this.#cost = this.#pictureCost = this.#dropped = this.#points = 0;
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
      this.#line(tone, values);
    }
    this.#flushSometimes();
  }

  show(tone: 'plot' | 'image', given: unknown) {
    if (this.#count >= mostLines || this.#pictureCost >= mostPictureCost) this.#dropped++;
    else {
      const value = describe(given, pictureLimits);
      this.#pictureCost += 100 + costOf(value);
      this.#line(tone, [value]);
    }
    this.#flushSometimes();
  }

  /** Of very many points only every second is sent, then every fourth, and so on. */
  point(curve: string, x: number, y: number) {
    const count = this.#points++;
    let step = 1;
    for (let reach = mostPoints; count >= reach; reach *= 2) step *= 2;
    if (count % step === 0) append(this.#batch.points, [slice(curve, 0, 100), x, y] as Point);
    this.#flushSometimes();
  }

  progress(done: number) {
    this.#batch.progress = done;
    this.#flushSometimes();
  }

  flush() {
    this.#flushedAt = now();
    const { lines, points, progress } = this.#batch;
    if (lines.length + points.length + this.#dropped === 0 && progress === null) return;
    this.send({ type: 'printed', lines, points, progress, dropped: this.#dropped });
    this.#batch = emptyBatch();
  }

  #line(tone: Printed['tone'], values: Inert[]) {
    this.#count++;
    append(this.#batch.lines, { tone, values });
  }

  #flushSometimes() {
    if (now() - this.#flushedAt > flushEvery) this.flush();
  }
}

const emptyBatch = (): Batch => ({ lines: [], dropped: 0, points: [], progress: null });

/** Numbers, parts and every hundred characters count alike. */
function costOf(value: Inert): number {
  if (value.kind === 'string') return 1 + value.text.length / 100;
  if (value.kind === 'tensor') return 1 + value.data.length;
  let cost = 1;
  if (value.kind === 'list') for (let i = 0; i < value.items.length; i++) cost += costOf(value.items[i]);
  if (value.kind === 'record') for (let i = 0; i < value.entries.length; i++) cost += costOf(value.entries[i][1]);
  return cost;
}
