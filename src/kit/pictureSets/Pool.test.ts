import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Pool } from './Pool';

class FakeWorker extends EventTarget {
  static all: FakeWorker[] = [];
  ended = false;
  sent: { seed: number; from: number }[] = [];
  constructor() {
    super();
    FakeWorker.all.push(this);
  }
  postMessage(message: { seed: number; from: number }) {
    this.sent.push(message);
  }
  terminate() {
    this.ended = true;
  }
  say(...bytes: number[]) {
    this.dispatchEvent(new MessageEvent('message', { data: Uint8Array.from(bytes) }));
  }
}

beforeEach(() => {
  FakeWorker.all = [];
  vi.stubGlobal('Worker', FakeWorker);
  vi.stubGlobal('navigator', { hardwareConcurrency: 2 });
});
afterEach(() => vi.unstubAllGlobals());

const wanted = () => false;
const bytesOf = async (blob: Blob | null) => [...new Uint8Array(await blob!.arrayBuffer())];

test('each Worker draws one block after the other, and ends when none is left', async () => {
  const pool = new Pool();
  const [first, second, third] = [0, 250, 500].map((from) => pool.draw(1, from, wanted));
  const [one, other] = FakeWorker.all;
  expect(FakeWorker.all).toHaveLength(2);
  other.say(2);
  expect(other.sent).toEqual([{ kind: 'draw', seed: 1, from: 250 }, { kind: 'draw', seed: 1, from: 500 }]); // prettier-ignore
  one.say(1);
  expect(one.ended).toBe(true);
  other.say(3);
  expect(other.ended).toBe(true);
  expect(await Promise.all([first, second, third].map(async (block) => bytesOf(await block)))).toEqual([[1], [2], [3]]);
  void pool.draw(1, 750, wanted);
  expect(FakeWorker.all).toHaveLength(3);
});

test('what has been given up meanwhile is left out', async () => {
  const pool = new Pool();
  const open = [0, 250].map((from) => pool.draw(1, from, wanted));
  const given = pool.draw(1, 500, () => true);
  FakeWorker.all[0].say(1);
  expect(await given).toBeNull();
  expect(FakeWorker.all[0].sent).toHaveLength(1);
  FakeWorker.all[1].say(2);
  await Promise.all(open);
});

test('where the code is missing, all that is waited for fails', async () => {
  const pool = new Pool();
  const asked = [0, 250, 500].map((from) => pool.draw(1, from, wanted));
  for (const worker of FakeWorker.all) worker.dispatchEvent(new Event('error'));
  for (const each of await Promise.allSettled(asked)) expect(each.status).toBe('rejected');
  expect(FakeWorker.all.every(({ ended }) => ended)).toBe(true);
});
