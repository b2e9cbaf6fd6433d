import { append, apply } from './primordials';

type Start = (work: unknown, delay?: number, ...args: unknown[]) => number;

/** Remembers the timers that cells start. Gives back what ends all of them: a cell's timers end with its run. */
export function keepTimers(): () => void {
  const end = globalThis.clearTimeout;
  let running: number[] = [];
  const keeping = (start: Start): Start =>
    function (...given) {
      const timer = apply(start, globalThis, given);
      append(running, timer);
      return timer;
    };
  for (const name of ['setTimeout', 'setInterval'] as const)
    globalThis[name] = keeping(globalThis[name] as Start) as never;
  return () => {
    for (let i = 0; i < running.length; i++) apply(end, globalThis, [running[i]]);
    running = [];
  };
}
