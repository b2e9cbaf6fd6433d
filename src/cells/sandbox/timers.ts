import { append, apply, deleteProperty, evaluate, ownKeys, toText } from './primordials';

type Start = (work: unknown, delay?: number, ...args: unknown[]) => number;
type End = (timer: number) => void;

/** The timers that cells have started. */
export interface Timers {
  /** The number of pending timers. */
  count(): number;
  /** Ends all of them: a cell's timers end with its run. */
  end(): void;
  /** Schedules the sandbox's own work, which does not count as a timer. */
  later(work: () => void, delay: number): void;
}

/**
 * Tracks timers from here on. `failed` is called with errors thrown in a timer or a microtask: WebKit hides the errors
 * of a script that was loaded by address.
 */
export function keepTimers(failed: (error: unknown) => void): Timers {
  const { setTimeout, clearTimeout, queueMicrotask } = globalThis;
  const attempt = (work: () => void) => {
    try {
      work();
    } catch (error) {
      failed(error);
    }
  };
  let running = { __proto__: null } as unknown as Record<string, true>;
  const keeping = (start: Start, once: boolean): Start =>
    function (work, ...given) {
      const run = (...args: unknown[]) => {
        if (once) deleteProperty(running, toText(timer));
        attempt(() => {
          if (typeof work === 'function') apply(work as () => void, globalThis, args);
          else evaluate(toText(work));
        });
      };
      const all: unknown[] = [run];
      for (let i = 0; i < given.length; i++) append(all, given[i]);
      const timer = apply(start, globalThis, all as Parameters<Start>);
      running[toText(timer)] = true;
      return timer;
    };
  const ending = (end: End): End =>
    function (timer) {
      apply(end, globalThis, [timer]);
      deleteProperty(running, toText(timer));
    };
  globalThis.setTimeout = keeping(globalThis.setTimeout as Start, true) as never;
  globalThis.setInterval = keeping(globalThis.setInterval as Start, false) as never;
  globalThis.queueMicrotask = (work) =>
    apply(queueMicrotask, globalThis, [typeof work === 'function' ? () => attempt(work) : work]);
  globalThis.clearTimeout = ending(globalThis.clearTimeout as End) as never;
  globalThis.clearInterval = ending(globalThis.clearInterval as End) as never;
  return {
    count: () => ownKeys(running).length,
    end() {
      const timers = ownKeys(running) as string[];
      for (let i = 0; i < timers.length; i++) apply(clearTimeout, globalThis, [+timers[i]]);
      running = { __proto__: null } as unknown as Record<string, true>;
    },
    later: (work, delay) => void apply(setTimeout, globalThis, [work, delay]),
  };
}
