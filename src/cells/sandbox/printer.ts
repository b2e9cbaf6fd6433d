import { shownLimits, type Inert } from '../run/inert';
import type { ImageSpec } from '../show/image';
import type { FigureNode } from '@ui/plot/dom';
import type { Batch, Frame, FromSandbox, InertError, Printed, SaidCode } from '../run/protocol';
import { describe } from './describe';
import { append, max, min, now, slice } from './primordials';

const mostLines = 1_000;
/** The output budget: parts and every ten characters cost the same, and a number twice as much. */
const mostCost = 16_000;
/** The most that is sent at once, so that the page never has much to do at a time. */
const mostBatchCost = 4_000;
/** The most charts at once; how often one may be redrawn depends on its size. */
const mostFigures = 60;
const mostFigureWeight = 1_000_000;
const charactersPerMillisecond = 4_000;
const mostPixels = 4 * 2 ** 20;
const flushEvery = 60; // milliseconds
const deepestGroup = 20;

/** Collects a cell's output: sends it in batches, and only counts it past a budget. */
export class Printer {
  #batch: Batch = emptyBatch();
  #count = 0;
  #cost = 0;
  #batchCost = 0;
  /** Charts of the batch that are yet to be serialized. */
  #figures: { line: Printed & { tone: 'figure' }; weight: number; write(): FigureNode }[] = [];
  /** The size of each shown chart, by its place. */
  #weights: number[] = [];
  #flushEvery = flushEvery;
  #pixels = 0;
  #dropped = 0;
  #indent = 0;
  #flushedAt = 0;
  #flushesLater = false;
  #made = 0;

  /** `later` does something after a number of milliseconds. */
  constructor(
    readonly send: (message: FromSandbox) => void,
    readonly later: (work: () => void, delay: number) => void,
  ) {}

  /** Removes charts from what is printed: they are already beneath the cell. */
  keepCharts = (given: unknown[]): unknown[] => given;

  /** Gives the next cell a fresh budget. */
  begin() {
    this.#batch = emptyBatch();
    this.#count = this.#cost = this.#pixels = this.#dropped = this.#indent = 0;
    this.#figures = [];
    this.#weights = [];
    this.#batchCost = 0;
    this.#flushEvery = flushEvery;
    this.#flushedAt = now();
  }

  /** Increases with everything that is printed or shown. */
  get made(): number {
    return this.#made;
  }

  print(tone: 'log' | 'warn' | 'error' | 'table' | 'assertion', given: unknown[]) {
    this.printValues(tone, () => described(given));
  }

  trace(given: unknown[], frames: Frame[]) {
    this.#line(() => {
      const values = described(given);
      return [{ tone: 'trace', indent: this.#indent, values, frames }, costOfAll(values) + frames.length];
    });
  }

  /** Prints values that are described only if there is room for them. */
  printValues(tone: 'log' | 'warn' | 'error' | 'table' | 'assertion', describeThem: () => Inert[]) {
    this.#line(() => {
      const values = describeThem();
      return [{ tone, indent: this.#indent, values }, costOfAll(values)];
    });
  }

  say(code: SaidCode, about: string) {
    this.#line(() => [{ tone: 'said', indent: this.#indent, code, about: slice(about, 0, 100) }, 1]);
  }

  /** Reports an uncaught error. */
  uncaught(error: () => InertError) {
    this.#line(() => {
      const told = error();
      const cost = told.value ? costOf(told.value) : told.message.length / 10;
      return [{ tone: 'thrown', indent: 0, error: told }, 1 + cost];
    });
  }

  /** Indents subsequent output further, or less. */
  group(by: 1 | -1) {
    this.#indent = min(deepestGroup, max(0, this.#indent + by));
  }

  /** Clears the output; there is room again for other lines. */
  clear() {
    const { progress } = this.#batch;
    this.#batch = { ...emptyBatch(), cleared: true, progress };
    this.#figures = [];
    this.#count = this.#cost = this.#batchCost = this.#dropped = this.#indent = 0;
    this.#flushSoon();
  }

  /** Shows a chart in a place of its own, or in that of an earlier one; it is serialized when it is sent. */
  figure(place: number, weight: number, write: () => FigureNode) {
    for (let i = 0; i < this.#figures.length; i++)
      if (this.#figures[i].line.place === place) {
        this.#figures[i].weight = weight;
        this.#figures[i].write = write;
        return this.#flushSoon();
      }
    if (!this.#hasRoomAt(place)) this.#dropped++;
    else {
      this.#weights[place] = weight;
      const line = { tone: 'figure', indent: this.#indent, place, figure: null } as Printed & { tone: 'figure' };
      append(this.#batch.lines, line);
      append(this.#figures, { line, weight, write });
    }
    this.#flushSoon();
  }

  #hasRoomAt(place: number): boolean {
    if (this.#weights[place] !== undefined) return true;
    let count = 0;
    let weight = 0;
    for (let i = 0; i < this.#weights.length; i++) {
      if (this.#weights[i] === undefined) continue;
      count++;
      weight += this.#weights[i];
    }
    return count < mostFigures && weight < mostFigureWeight;
  }

  image(image: ImageSpec) {
    this.#picture(this.#pixels < mostPixels, () => {
      this.#pixels += 100 + image.width * image.height;
      return { tone: 'image', indent: this.#indent, image };
    });
  }

  progress(done: number) {
    this.#batch.progress = done;
    this.#flushSoon();
  }

  flush() {
    this.#flushedAt = now();
    const { cleared, lines, progress } = this.#batch;
    if (lines.length + this.#dropped === 0 && progress === null && !cleared) return;
    this.#writeFigures();
    this.send({ type: 'printed', cleared, lines, progress, dropped: this.#dropped });
    this.#batch = emptyBatch();
    this.#batchCost = 0;
  }

  #writeFigures() {
    let weight = 0;
    for (let i = 0; i < this.#figures.length; i++) {
      weight += this.#figures[i].weight;
      try {
        this.#figures[i].line.figure = this.#figures[i].write();
      } catch {
        // a reader's code has patched what serializes it
      }
    }
    this.#figures = [];
    this.#flushEvery = max(flushEvery, weight / charactersPerMillisecond);
  }

  #line(make: () => [line: Printed, cost: number]) {
    if (this.#count >= mostLines || this.#cost >= mostCost) this.#dropped++;
    else {
      const [line, cost] = make();
      this.#count++;
      this.#cost += cost;
      append(this.#batch.lines, line);
      this.#batchCost += cost;
      if (this.#batchCost > mostBatchCost) this.flush();
    }
    this.#flushSoon();
  }

  #picture(hasRoom: boolean, make: () => Printed) {
    if (this.#count >= mostLines || !hasRoom) this.#dropped++;
    else {
      this.#count++;
      append(this.#batch.lines, make());
      this.flush();
    }
    this.#flushSoon();
  }

  /** Sends the output now and then, and the last of it soon after, if the cell does nothing else meanwhile. */
  #flushSoon() {
    this.#made++;
    if (now() - this.#flushedAt > this.#flushEvery) this.flush();
    if (this.#flushesLater) return;
    this.#flushesLater = true;
    this.later(() => {
      this.#flushesLater = false;
      this.flush();
    }, this.#flushEvery);
  }
}

const emptyBatch = (): Batch => ({ cleared: false, lines: [], dropped: 0, progress: null });

/** Describes printed arguments, as far as anyone would read them. */
export function described(given: unknown[], from = 0): Inert[] {
  const values: Inert[] = [];
  for (let i = from; i < given.length && i < 20; i++) append(values, describe(given[i], shownLimits));
  return values;
}

function costOfAll(values: Inert[]): number {
  let cost = 1;
  for (let i = 0; i < values.length; i++) cost += costOf(values[i]);
  return cost;
}

function costOf(value: Inert): number {
  switch (value.kind) {
    case 'string':
    case 'bigint':
    case 'literal':
      return 1 + value.text.length / 10;
    case 'number':
      return 2;
    case 'tensor':
      return 1 + 2 * value.data.length;
    case 'error':
      return 1 + value.text.length / 10 + costOfFields(value.fields);
    case 'record':
      return 1 + costOfFields(value.entries);
    case 'list':
      return costOfAll(value.items) + costOfFields(value.fields);
    case 'collection':
    case 'pair':
    case 'joined':
      return costOfAll(value.items);
    default:
      return 1;
  }
}

function costOfFields(fields: [string, Inert][]): number {
  let cost = 0;
  for (let i = 0; i < fields.length; i++) cost += fields[i][0].length / 10 + costOf(fields[i][1]);
  return cost;
}
