import { pictureLimits, shownLimits, type Inert } from '../run/inert';
import type { ImageSpec } from '../show/image';
import type { Point } from '../show/plots';
import type { Batch, Frame, FromSandbox, InertError, Printed, SaidCode } from '../run/protocol';
import type { Stage } from '../show/show';
import { describe } from './describe';
import { append, max, min, now, slice } from './primordials';

const mostLines = 1_000;
/** How much is printed: parts and every ten characters count the same, and a number twice as much. */
const mostCost = 16_000;
/** How much is sent at once, so that the page never has much to do at a time. */
const mostBatchCost = 4_000;
/** How many numbers are plotted. */
const mostPlotted = 120_000;
const mostPixels = 4 * 2 ** 20;
const mostPoints = 4_000;
const flushEvery = 60; // milliseconds
const deepestGroup = 20;

/** What a cell prints and shows: sent in batches, and past a budget only counted. */
export class Printer implements Stage {
  #batch: Batch = emptyBatch();
  #count = 0;
  #cost = 0;
  #batchCost = 0;
  #plotted = 0;
  #pixels = 0;
  #dropped = 0;
  #points = 0;
  #indent = 0;
  #flushedAt = 0;
  #flushesLater = false;
  #made = 0;

  /** `later` does something after a number of milliseconds. */
  constructor(
    readonly send: (message: FromSandbox) => void,
    readonly later: (work: () => void, delay: number) => void,
  ) {}

  /** Gives the next cell a fresh budget. */
  begin() {
    this.#batch = emptyBatch();
    this.#count = this.#cost = this.#plotted = this.#pixels = this.#dropped = this.#points = this.#indent = 0;
    this.#batchCost = 0;
    this.#flushedAt = now();
  }

  /** Grows with everything that is printed or shown. */
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

  /** Reports an error that nothing has caught. */
  uncaught(error: () => InertError) {
    this.#line(() => {
      const told = error();
      const cost = told.value ? costOf(told.value) : told.message.length / 10;
      return [{ tone: 'thrown', indent: 0, error: told }, 1 + cost];
    });
  }

  /** What is printed from here on is indented further, or less far. */
  group(by: 1 | -1) {
    this.#indent = min(deepestGroup, max(0, this.#indent + by));
  }

  /** Takes back what was printed; there is room again for other lines. */
  clear() {
    const { points, progress } = this.#batch;
    this.#batch = { ...emptyBatch(), cleared: true, points, progress };
    this.#count = this.#cost = this.#batchCost = this.#dropped = this.#indent = 0;
    this.#flushSoon();
  }

  plot(given: unknown) {
    this.#picture(this.#plotted < mostPlotted, () => {
      const value = describe(given, pictureLimits);
      this.#plotted += 100 + costOf(value) / 2;
      return { tone: 'plot', indent: this.#indent, values: [value] };
    });
  }

  image(image: ImageSpec) {
    this.#picture(this.#pixels < mostPixels, () => {
      this.#pixels += 100 + image.width * image.height;
      return { tone: 'image', indent: this.#indent, image };
    });
  }

  /** Of very many points only every second is sent, then every fourth, and so on. */
  point(curve: string, x: number, y: number) {
    const count = this.#points++;
    let step = 1;
    for (let reach = mostPoints; count >= reach; reach *= 2) step *= 2;
    if (count % step === 0) append(this.#batch.points, [slice(curve, 0, 100), x, y] as Point);
    this.#flushSoon();
  }

  progress(done: number) {
    this.#batch.progress = done;
    this.#flushSoon();
  }

  flush() {
    this.#flushedAt = now();
    const { cleared, lines, points, progress } = this.#batch;
    if (lines.length + points.length + this.#dropped === 0 && progress === null && !cleared) return;
    this.send({ type: 'printed', cleared, lines, points, progress, dropped: this.#dropped });
    this.#batch = emptyBatch();
    this.#batchCost = 0;
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

  /** Sends what there is now and then, and what comes last a little later, if the cell does nothing else meanwhile. */
  #flushSoon() {
    this.#made++;
    if (now() - this.#flushedAt > flushEvery) this.flush();
    if (this.#flushesLater) return;
    this.#flushesLater = true;
    this.later(() => {
      this.#flushesLater = false;
      this.flush();
    }, flushEvery);
  }
}

const emptyBatch = (): Batch => ({ cleared: false, lines: [], dropped: 0, points: [], progress: null });

/** Describes what was given to be printed, as far as anyone would read it. */
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
