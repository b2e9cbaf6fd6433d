import { afterEach, expect, test } from 'vitest';
import { keepTimers } from './timers';

const { setTimeout, setInterval, clearTimeout, clearInterval, queueMicrotask } = globalThis;
afterEach(
  () => void Object.assign(globalThis, { setTimeout, setInterval, clearTimeout, clearInterval, queueMicrotask }),
);

test('an error in a timer or a microtask is reported unchanged, and the timer is over', async () => {
  const failures: unknown[] = [];
  const timers = keepTimers((error) => failures.push(error));
  globalThis.queueMicrotask(() => {
    throw 'micro';
  });
  await new Promise<void>((done) => {
    globalThis.setTimeout(() => {
      throw 'timer';
    }, 1);
    let count = 0;
    const interval = globalThis.setInterval(() => {
      if (++count < 2) throw count;
      globalThis.clearInterval(interval);
      done();
    }, 2);
    expect(timers.count()).toBe(2);
  });
  expect(failures).toEqual(['micro', 'timer', 1]);
  expect(timers.count()).toBe(0);
});

test('anything but a function is rejected as in the browser', () => {
  keepTimers(() => {});
  expect(() => globalThis.queueMicrotask(3 as never)).toThrow(TypeError);
});
