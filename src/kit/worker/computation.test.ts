import { expect, test } from 'vitest';
import { Cancelled, Running, type Computation } from './computation';

const turn = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Runs a computation, and lists its frames; `at` is called with each. */
async function run(computation: Computation<number>, at: (frame: number, running: Running<number>) => void = () => {}) {
  const running = new Running<number>();
  const frames: number[] = [];
  const onFrame = (frame: number) => {
    frames.push(frame);
    at(frame, running);
  };
  const ended = running.finish(computation, { onFrame, turn }).catch((error: unknown) => error);
  return { ended: await ended, frames };
}

let finished = 0;
function* counting() {
  try {
    for (let i = 1; i < 4; i++) yield i;
    return 4;
  } finally {
    finished++;
  }
}
async function* later() {
  for (let i = 1; i < 4; i++) {
    await turn();
    yield i;
  }
  return 4;
}

test.each([
  ['a model', () => 4, []],
  ['a promise', () => Promise.resolve(4), []],
  ['a generator', counting, [1, 2, 3]],
  ['an async generator', later, [1, 2, 3]],
])('%s comes to its end', async (_, compute, frames) => {
  expect(await run(compute())).toEqual({ ended: 4, frames });
});

test.each([
  ['a generator', counting],
  ['an async generator', later],
])('%s is ended where it yields once it is cancelled', async (_, compute) => {
  const { ended, frames } = await run(compute(), (frame, running) => frame === 2 && running.cancel());
  expect(ended).toBeInstanceOf(Cancelled);
  expect(frames).toEqual([1, 2]);
});

test('what is cancelled may tidy up', async () => {
  finished = 0;
  await run(counting(), (frame, running) => frame === 1 && running.cancel());
  expect(finished).toBe(1);
});

test('a pause holds it until it goes on, and then nothing is lost', async () => {
  const running = new Running<number>();
  const frames: number[] = [];
  const onFrame = (frame: number) => {
    frames.push(frame);
    if (frame === 2) running.pause(true);
  };
  const ended = running.finish(counting(), { onFrame, turn });
  for (let i = 0; i < 5; i++) await turn();
  expect(frames).toEqual([1, 2]);
  running.pause(false);
  expect(await ended).toBe(4);
  expect(frames).toEqual([1, 2, 3]);
});

test('it can be cancelled while it is paused', async () => {
  const { ended, frames } = await run(counting(), (_, running) => {
    running.pause(true);
    setTimeout(() => running.cancel());
  });
  expect(ended).toBeInstanceOf(Cancelled);
  expect(frames).toEqual([1]);
});

test('what goes wrong on the way is said', async () => {
  function* failing(): Generator<number, number> {
    yield 1;
    throw new Error('no');
  }
  expect((await run(failing())).ended).toEqual(new Error('no'));
});

test('a promise that a generator yields is no frame: it is waited for', async () => {
  const order: string[] = [];
  function* asking(): Generator<number | Promise<unknown>, number> {
    yield turn().then(() => order.push('others'));
    order.push('goes on');
    yield 1;
    return 4;
  }
  expect(await run(asking())).toEqual({ ended: 4, frames: [1] });
  expect(order).toEqual(['others', 'goes on']);
});

test('it is ended once what it waits for has come, where it has been cancelled meanwhile', async () => {
  let wentOn = false;
  const running = new Running<number>();
  function* asking(): Generator<number | Promise<unknown>, number> {
    yield turn().then(() => running.cancel());
    wentOn = true;
    return 4;
  }
  await expect(running.finish(asking(), { onFrame: () => {}, turn })).rejects.toThrow(Cancelled);
  expect(wentOn).toBe(false);
});
