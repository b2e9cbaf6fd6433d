import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { pictureSets } from '../pictureSets';
import type { PictureSets } from '../pictureSets/PictureSets';
import { ModelWorker, PartMissing, patience } from './ModelWorker';
import type { FromWorker, ToWorker } from './messages';

/** A Worker that writes down what it is sent, and says what it is told to say. */
class FakeWorker extends EventTarget {
  static all: FakeWorker[] = [];
  ended = false;
  sent: ToWorker[] = [];
  constructor() {
    super();
    FakeWorker.all.push(this);
  }
  postMessage(message: ToWorker) {
    this.sent.push(message);
  }
  terminate() {
    this.ended = true;
  }
  say(data: FromWorker) {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
  kinds() {
    return this.sent.map(({ kind }) => kind);
  }
}

beforeEach(() => {
  FakeWorker.all = [];
  vi.stubGlobal('Worker', FakeWorker);
  vi.useFakeTimers();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('hears first whose model it computes, and what it is given', async () => {
  const computer = new ModelWorker<string>('convnet', 'evaluate');
  computer.give('pictures');
  const asked = computer.compute({ epoch: 3 });
  const [worker] = FakeWorker.all;
  expect(worker.sent).toEqual([
    { kind: 'module', widget: 'convnet', part: 'evaluate' },
    { kind: 'given', given: undefined },
    { kind: 'given', given: 'pictures' },
    { kind: 'compute', id: 1, state: { epoch: 3 } },
  ]);
  worker.say({ id: 1, model: 'there' });
  expect(await asked).toBe('there');
});

test('frames come one by one, as they are taken; the model ends them', async () => {
  const computer = new ModelWorker<string>('widget');
  const frames: string[] = [];
  let next = () => {};
  const asked = computer.compute({}, { onFrame: (frame, more) => (frames.push(frame), (next = more)) });
  const [worker] = FakeWorker.all;
  worker.say({ id: 1, frame: 'first' });
  expect(worker.kinds()).not.toContain('seen');
  next();
  expect(worker.sent.at(-1)).toEqual({ kind: 'seen', id: 1 });
  worker.say({ id: 1, model: 'last' });
  expect(await asked).toBe('last');
  worker.say({ id: 1, frame: 'late' });
  const sent = worker.sent.length;
  next();
  expect(worker.sent).toHaveLength(sent);
  expect(frames).toEqual(['first']);
});

test('a computation that hears that it is cancelled leaves its Worker as it is', async () => {
  const computer = new ModelWorker<string>('widget');
  const controller = new AbortController();
  const asked = computer.compute({}, {}, controller.signal);
  const [worker] = FakeWorker.all;
  worker.say({ id: 1, progress: 0 });
  controller.abort();
  expect(worker.sent.at(-1)).toEqual({ kind: 'cancel', id: 1 });
  worker.say({ id: 1, cancelled: true });
  expect(await asked).toBeNull();
  vi.advanceTimersByTime(2 * patience);
  expect(worker.ended).toBe(false);
  expect(await computer.compute({}, {}, controller.signal)).toBeNull();
});

test('one that does not hear is ended with its Worker; what others asked for goes to a new one', async () => {
  const computer = new ModelWorker<string>('widget');
  const controller = new AbortController();
  const deaf = computer.compute('deaf', {}, controller.signal);
  const other = computer.compute('other');
  const [worker] = FakeWorker.all;
  worker.say({ id: 1, progress: 0 });
  controller.abort();
  vi.advanceTimersByTime(patience);
  expect(await deaf).toBeNull();
  expect(worker.ended).toBe(true);
  const [, second] = FakeWorker.all;
  expect(second.kinds()).toEqual(['module', 'given', 'compute']);
  second.say({ id: 2, model: 'there' });
  expect(await other).toBe('there');
});

test('a Worker that still loads its code is not ended for being slow', async () => {
  const computer = new ModelWorker<string>('widget');
  const controller = new AbortController();
  void computer.compute({}, {}, controller.signal);
  controller.abort();
  vi.advanceTimersByTime(10 * patience);
  expect(FakeWorker.all).toHaveLength(1);
  expect(FakeWorker.all[0].ended).toBe(false);
});

test('a pause goes to all that is being computed', () => {
  const computer = new ModelWorker<string>('widget');
  void computer.compute('a');
  void computer.compute('b');
  computer.pause(true);
  expect(FakeWorker.all[0].sent.slice(-2)).toEqual([
    { kind: 'pause', id: 1, paused: true },
    { kind: 'pause', id: 2, paused: true },
  ]);
});

test('missing code is told apart from other failures, and the next question goes to a new Worker', async () => {
  const computer = new ModelWorker<string>('widget');
  const lost = computer.compute({});
  FakeWorker.all[0].dispatchEvent(new Event('error'));
  await expect(lost).rejects.toThrow(PartMissing);
  const failing = computer.compute({});
  FakeWorker.all[1].say({ id: 2, error: 'no' });
  await expect(failing).rejects.toThrow('no');
  const missing = computer.compute({});
  FakeWorker.all[1].say({ id: 3, missing: true });
  await expect(missing).rejects.toThrow(PartMissing);
});

test('a figure that is left ends its Worker, and what it asked for', async () => {
  const computer = new ModelWorker<string>('widget');
  const asked = computer.compute({});
  computer.stop();
  expect(await asked).toBeNull();
  expect(FakeWorker.all[0].ended).toBe(true);
});

describe('pictures that a computation begins with', () => {
  const wanted = [{ seed: 1, count: 3 }];
  const asked = vi.fn<PictureSets['want']>();
  beforeEach(() => {
    vi.useRealTimers();
    vi.spyOn(pictureSets, 'want').mockImplementation(asked);
  });
  afterEach(() => vi.restoreAllMocks());
  const ask = (signal?: AbortSignal, onProgress = () => {}) => {
    const computer = new ModelWorker<string>('widget');
    void computer.compute({}, { onProgress }, signal);
    const [worker] = FakeWorker.all;
    worker.say({ id: 1, wanted });
    return { worker, answers: () => worker.sent.filter(({ kind }) => kind === 'pictures') };
  };

  test('come from the sets of the page, and the share of them that is there is its progress', async () => {
    const sets = [[new Blob(['pixels'])]];
    asked.mockImplementation((_, { onShare } = {}) => (onShare!(0.5), Promise.resolve(sets)));
    const onProgress = vi.fn();
    const { answers } = ask(undefined, onProgress);
    await vi.waitFor(() => expect(answers()).toEqual([{ kind: 'pictures', id: 1, sets }]));
    expect(asked.mock.calls[0][0]).toEqual(wanted);
    expect(onProgress).toHaveBeenCalledWith(0.5);
  });

  test('are drawn by its Worker where they cannot be drawn apart', async () => {
    asked.mockRejectedValue(new Error('no code'));
    const { answers } = ask();
    await vi.waitFor(() => expect(answers()).toEqual([{ kind: 'pictures', id: 1, sets: [] }]));
  });

  test('are given up with it', async () => {
    const controller = new AbortController();
    asked.mockResolvedValue(null);
    const { answers } = ask(controller.signal);
    await vi.waitFor(() => expect(asked.mock.lastCall![1]!.signal).toBe(controller.signal));
    expect(answers()).toEqual([]);
  });
});
