import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { crewFor, WorkerCrew, type FromHelper } from './Crew';

class FakeWorker extends EventTarget {
  static all: FakeWorker[] = [];
  ended = false;
  sent: object[] = [];
  constructor() {
    super();
    FakeWorker.all.push(this);
  }
  postMessage(message: object) {
    this.sent.push(message);
  }
  terminate() {
    this.ended = true;
  }
  say(data: FromHelper) {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

beforeEach(() => {
  FakeWorker.all = [];
  vi.stubGlobal('Worker', FakeWorker);
  vi.stubGlobal('location', new URL('http://example.edu/worker.js'));
});
afterEach(() => vi.unstubAllGlobals());

test('each helper hears whose questions it answers, then its own; answers come in the order of the helpers', async () => {
  const crew = new WorkerCrew('convnet', 2);
  const asked = crew.ask(['a', 'b']);
  const [one, other] = FakeWorker.all;
  expect(one.sent).toEqual([
    { kind: 'helps', widget: 'convnet' },
    { kind: 'question', question: 'a' },
  ]);
  expect(other.sent).toEqual([
    { kind: 'helps', widget: 'convnet' },
    { kind: 'question', question: 'b' },
  ]);
  other.say({ answer: 2 });
  one.say({ answer: 1 });
  expect(await asked).toEqual([1, 2]);
});

test('fewer questions go to the first helpers, and one helper answers in order', async () => {
  const crew = new WorkerCrew('convnet', 2);
  const [first, second] = [crew.ask(['a']), crew.ask(['b'])];
  const [one, other] = FakeWorker.all;
  expect(other.sent).toHaveLength(1);
  one.say({ answer: 1 });
  one.say({ answer: 2 });
  expect(await Promise.all([first, second])).toEqual([[1], [2]]);
});

test('it is ready once every helper has started, and no longer when one is lost', () => {
  const crew = new WorkerCrew('convnet', 2);
  const [one, other] = FakeWorker.all;
  one.say({ ready: true });
  expect(crew.isReady).toBe(false);
  other.say({ ready: true });
  expect(crew.isReady).toBe(true);
  one.dispatchEvent(new Event('error', { cancelable: true }));
  expect(crew.isReady).toBe(false);
});

test('a question that fails says why', async () => {
  const crew = new WorkerCrew('convnet', 1);
  const asked = crew.ask(['a']);
  FakeWorker.all[0].say({ error: 'no' });
  await expect(asked).rejects.toThrow('no');
});

test('where one helper is lost all end, and nobody waits for them', async () => {
  const crew = new WorkerCrew('convnet', 2);
  const asked = crew.ask(['a', 'b']);
  FakeWorker.all[1].dispatchEvent(new Event('error', { cancelable: true }));
  await expect(asked).rejects.toThrow('missing');
  expect(FakeWorker.all.every(({ ended }) => ended)).toBe(true);
  await expect(crew.ask(['c'])).rejects.toThrow('missing');
});

test.each([
  [1, 0],
  [2, 1],
  [4, 3],
  [16, 3],
  [undefined, 0],
])('with %s cores there are %i helpers', (hardwareConcurrency, size) => {
  vi.stubGlobal('navigator', { hardwareConcurrency });
  expect(crewFor('convnet')?.size ?? 0).toBe(size);
});

test('where a Worker can have no Workers there are none', () => {
  vi.stubGlobal('navigator', { hardwareConcurrency: 4 });
  vi.stubGlobal('Worker', undefined);
  expect(crewFor('convnet')).toBeNull();
});
