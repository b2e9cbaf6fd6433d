import { coursePath } from '@ui/page';
import type { Inert } from './inert';
import { idleLimitSeconds, progressLimitSeconds, restLimitSeconds, settleEvery, startLimitSeconds } from './limits';
import { readMessage, type Batch, type FromSandbox, type InertError, type Plain, type ToSandbox } from './protocol';
import { codeFor, type Compiled } from '../code/compiled';

/** The most messages from a run before it is ended: far more than an honest one sends. */
const mostMessages = 20_000;
const mostLines = 1_000;

export type StopReason = 'stopped' | 'time-limit' | 'not-started' | 'flooded';

/** Why a run was ended early. */
export class SandboxStop extends Error {
  /** `seconds` is how long it ran, if progress had extended its limit. */
  constructor(
    readonly reason: StopReason,
    readonly seconds?: number,
  ) {
    super(reason);
  }
}

/** The reader's code threw an error. */
export class CellError extends Error {
  constructor(readonly thrown: InertError) {
    super(thrown.message);
  }
}

/** The library's functions that draw with Plot, which is loaded when a cell uses them. */
const drawn: readonly (string | null)[] = ['Plot', 'plot', 'curve', null];
/** The width of a chart: Plot's default, or what a phone has room for. */
const chartWidth = () => Math.max(240, Math.min(640, innerWidth - 48));

const alone: Sharing = { needs: [], shares: [] };

type Answer = FromSandbox & { id: number };
/** Called with what is printed and shown. */
type Printing = (batch: Batch) => void;

/** How a cell is linked to others: names that it takes from earlier cells, and passes to later ones. */
export interface Sharing {
  needs: readonly string[];
  shares: readonly string[];
  /** What the code may mean by names that nothing defines; null if it is not the reader's. */
  meant?: Readonly<Record<string, string>> | null;
}

/** How the work started by a cell ended: by finishing, or earlier. */
export type Settled = 'settled' | 'time-limit' | 'gave-way';

/** The result of a call of the reader's function, and its arguments afterwards. */
export interface Returned {
  value: Inert;
  args: Inert;
}

/**
 * A frame of its own for readers' code: no origin, no storage, no network, and a Worker to run in. It ends when it is
 * stopped or a run's time is up, whatever the code is doing; then the frame is removed with everything in it.
 */
export class Sandbox {
  /** Whether a cell has patched built-ins that all cells share. */
  spoilt = false;
  #frame = document.createElement('iframe');
  #port: MessagePort | null = null;
  #waiting: { id: number; resolve(answer: Answer): void; reject(error: Error): void } | null = null;
  #ended: SandboxStop | null = null;
  #ready: Promise<void>;
  #announceReady = () => {};
  #timer = 0;
  /** When the present run's time is up. */
  #deadline = 0;
  /** When the run began, and the progress that it has reported. */
  #begun = 0;
  #progress = 0;
  #running = false;
  #lastId = 0;
  #resting = false;
  #hasPlot = false;
  /** The charts that the present run has shown: drawing one again adds no line. */
  #places = new Set<number>();
  #messages = 0;
  #lines = 0;

  /**
   * Starts loading at once; `onPrint` is called with what the code prints. The time limit applies to a run and what it
   * has started; each reported progress restarts it, up to `longestSeconds`.
   */
  constructor(
    public limitSeconds: number,
    public onPrint: Printing = () => {},
    readonly longestSeconds = progressLimitSeconds,
  ) {
    this.#limit(startLimitSeconds, 'not-started');
    this.#ready = this.#start();
    this.#ready.catch(() => this.stop('not-started'));
  }

  /** Whether it has ended, for any reason. */
  get ended(): boolean {
    return this.#ended !== null;
  }

  /** The seconds since the last run began, to which the time limit applies. */
  get seconds(): number {
    return (performance.now() - this.#begun) / 1_000;
  }

  /** Runs a cell, restarting the time limit. Returns the value of its last expression. */
  async run(compiled: Compiled, sharing: Sharing = alone, withheld: readonly string[] = []): Promise<Inert> {
    await Promise.race([this.#ready, this.#untilEnd()]);
    const { bindings } = compiled;
    if (!this.#hasPlot && bindings.some(({ imported }) => drawn.includes(imported))) await this.#loadPlot();
    this.begin();
    const { needs, shares, meant = compiled.meant } = sharing;
    const code = codeFor(compiled, needs);
    const answer = await this.#ask({ type: 'run', id: ++this.#lastId, code, bindings, needs, shares, withheld, meant });
    if (answer.type !== 'done') throw this.#end('flooded');
    return answer.value;
  }

  /** Restarts the time limit and the output budget. */
  begin() {
    this.#resting = false;
    this.#messages = this.#lines = 0;
    this.#places.clear();
    this.#running = true;
    this.#progress = 0;
    this.#begun = performance.now();
    this.#deadline = this.#begun + this.limitSeconds * 1_000;
    this.#limit(this.limitSeconds, 'time-limit');
  }

  /** Extends the time limit of long work that makes progress. */
  #proceed(progress: number) {
    if (!this.#running || progress <= this.#progress) return;
    this.#progress = progress;
    const last = this.#begun + this.longestSeconds * 1_000;
    this.#deadline = Math.min(last, performance.now() + this.limitSeconds * 1_000);
    this.#limit((this.#deadline - performance.now()) / 1_000, 'time-limit');
  }

  /**
   * Waits until timers and anything else started by the last cell have finished. If time is up first, or another run
   * needs the sandbox, they continue until `rest`.
   */
  settle(): Promise<Settled> {
    this.#running = false;
    const settled = this.#ask({ type: 'settle', id: ++this.#lastId });
    return new Promise((resolve, reject) => {
      this.giveWay = () => void setTimeout(() => resolve('gave-way'), 5 * settleEvery);
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => resolve('time-limit'), this.#deadline - performance.now());
      settled.then(() => resolve('settled'), reject);
    });
  }

  /** Ends the wait for what a cell has started, if any. */
  giveWay = () => {};

  /**
   * Puts the idle sandbox to rest: ends timers left behind by code. If something else keeps the Worker busy, or it
   * stays idle for long, the sandbox ends.
   */
  rest() {
    if (this.#ended) return;
    this.#resting = true;
    this.#running = false;
    this.#limit(restLimitSeconds, 'stopped');
    this.#port?.postMessage({ type: 'rest', id: 0 } satisfies ToSandbox);
  }

  /** Calls a function that the last cell defined. */
  async call(name: string, args: readonly Plain[], awaits = false): Promise<Returned> {
    const answer = await this.#ask({ type: 'call', id: ++this.#lastId, name, args, awaits });
    if (answer.type !== 'returned') throw this.#end('flooded');
    return { value: answer.value, args: answer.args };
  }

  /** Ends everything and removes the frame. */
  stop(reason: StopReason = 'stopped') {
    this.#end(reason);
  }

  #end(reason: StopReason): SandboxStop {
    if (this.#ended) return this.#ended;
    const seconds = this.#progress > 0 ? Math.round((performance.now() - this.#begun) / 1_000) : undefined;
    this.#ended = new SandboxStop(reason, seconds);
    clearTimeout(this.#timer);
    this.#port?.close();
    this.#frame.remove();
    this.#waiting?.reject(this.#ended);
    this.#waiting = null;
    return this.#ended;
  }

  async #loadPlot() {
    clearTimeout(this.#timer);
    const loaded = Promise.all([import('virtual:plot-source'), import('virtual:plot-kit')]);
    const [{ default: plot }, { default: kit }] = await Promise.race([loaded, this.#untilEnd()]);
    const message = { type: 'load', plot, kit, width: chartWidth(), pixelRatio: devicePixelRatio } as const;
    this.#port!.postMessage(message satisfies ToSandbox);
    this.#hasPlot = true;
  }

  #untilEnd(): Promise<never> {
    return new Promise((_, reject) => {
      if (this.#ended) reject(this.#ended);
      else this.#waiting = { id: 0, resolve: () => {}, reject };
    });
  }

  async #start() {
    performance.mark('sandbox-start');
    const frame = this.#frame;
    frame.title = 'Sandbox';
    frame.hidden = true;
    if (navigator.serviceWorker?.controller) {
      frame.src = `${coursePath}sandbox-kept.html`; // the same file in a page saved for offline use (`src/build/offline.ts`)
    } else {
      frame.setAttribute('sandbox', 'allow-scripts');
      frame.src = `${coursePath}sandbox.html`;
    }
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    const ready = new Promise<void>((resolve) => (this.#announceReady = resolve));
    document.body.append(frame);
    const [{ default: source }] = await Promise.all([import('virtual:sandbox-source'), loaded]);
    if (this.#ended) throw this.#ended;
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    port1.onmessage = ({ data }) => this.#receive(data);
    frame.contentWindow!.postMessage(source, '*', [port2]);
    await ready;
    performance.measure('sandbox-start', 'sandbox-start');
  }

  #ask(message: ToSandbox & { id: number }): Promise<Answer> {
    return new Promise((resolve, reject) => {
      if (this.#ended) return reject(this.#ended);
      this.#waiting = { id: message.id, resolve, reject };
      this.#port!.postMessage(message);
    });
  }

  #receive(data: unknown) {
    if (this.#ended) return;
    if (++this.#messages > mostMessages) return this.stop('flooded');
    const message = readMessage(data);
    if (!message) return;
    if (message.type === 'ready') return this.#announceReady();
    if (message.type === 'rested') return this.#resting ? this.#limit(idleLimitSeconds, 'stopped') : undefined;
    if (message.type === 'printed') return this.#print(message);
    if (message.id !== this.#waiting?.id || message.type === 'started') return;
    const { resolve, reject } = this.#waiting;
    this.#waiting = null;
    if (message.type === 'done' || message.type === 'failed') this.spoilt ||= message.spoilt;
    if (message.type === 'failed') reject(new CellError(message.error));
    else resolve(message);
  }

  #print({ cleared, lines, dropped, progress }: Batch) {
    if (progress !== null) this.#proceed(progress);
    if (cleared) this.#lines = 0;
    const kept = lines.filter((line) => {
      const isAgain = line.tone === 'figure' && this.#places.has(line.place);
      if (line.tone === 'figure') this.#places.add(line.place);
      return isAgain || this.#lines++ < mostLines;
    });
    this.onPrint({ cleared, lines: kept, dropped: dropped + Math.max(0, this.#lines - mostLines), progress });
  }

  #limit(seconds: number, reason: StopReason) {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.stop(reason), seconds * 1_000);
  }
}
