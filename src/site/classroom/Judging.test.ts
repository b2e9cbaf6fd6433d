import { expect, test } from 'vitest';
import { Judging, unjudged, type Judged } from './Judging';

const right: Judged = { ...unjudged, mark: 'right', codes: [] };
const late: Judged = { ...unjudged, mark: 'stopped', codes: ['time-limit'] };
const turn = () => new Promise((resolve) => setTimeout(resolve));

/** A judge whose answers are given by the test. */
function held() {
  const asked: { task: string; signal: AbortSignal; isAlone: boolean; give(judged: Judged | null): void }[] = [];
  const told: string[] = [];
  let time = 0;
  const judge = (task: string, signal: AbortSignal, isAlone: boolean) =>
    new Promise<Judged | null>((resolve) => {
      asked.push({ task, signal, isAlone, give: resolve });
      signal.addEventListener('abort', () => resolve(null));
    });
  const judging = new Judging(
    judge,
    (task, { mark }) => told.push(`${task} ${mark}`),
    2,
    () => time,
  );
  return { asked, told, judging, pass: (ms: number) => (time += ms) };
}

test('judges a few answers side by side, and the next when one is done', async () => {
  const { asked, told, judging } = held();
  judging.add(['a', 'b', 'c']);
  expect(asked).toEqual([]);
  judging.start();
  judging.start();
  expect(asked.map(({ task }) => task)).toEqual(['a', 'b']);
  asked[1].give(right);
  await turn();
  expect(asked.map(({ task }) => task)).toEqual(['a', 'b', 'c']);
  asked[0].give(right);
  asked[2].give(right);
  await turn();
  expect(told).toEqual(['b right', 'a right', 'c right']);
  expect([judging.isOn, judging.done, judging.total]).toEqual([false, 3, 3]);
});

test('an answer that ran out of time is judged again before it is marked: at the end, with nothing beside it', async () => {
  const { asked, told, judging } = held();
  judging.add(['right', 'endless', 'slow', 'last']);
  judging.start();
  asked[1].give(late);
  await turn();
  asked[2].give(late);
  await turn();
  asked[3].give(right);
  await turn();
  expect(told, 'nothing runs out of time beside others').toEqual(['last right']);
  expect([asked.length, judging.again]).toEqual([4, 2]);
  asked[0].give(right);
  await turn();
  expect(asked.slice(4).map(({ task, isAlone }) => [task, isAlone])).toEqual([['endless', true]]);
  asked[4].give(late);
  await turn();
  expect(asked.slice(5).map(({ task, isAlone }) => [task, isAlone])).toEqual([['slow', true]]);
  expect([judging.isOn, judging.again, judging.done]).toEqual([true, 1, 3]);
  asked[5].give(right);
  await turn();
  expect(told.slice(2)).toEqual(['endless stopped', 'slow right']);
  expect([judging.isOn, judging.again, judging.done]).toEqual([false, 0, 4]);
});

test('stopped while it judges again, it goes on there', async () => {
  const { asked, told, judging } = held();
  judging.add(['a']);
  judging.start();
  asked[0].give(late);
  await turn();
  judging.stop();
  await turn();
  expect([told, judging.again]).toEqual([[], 1]);
  judging.start();
  expect(asked[2]).toMatchObject({ task: 'a', isAlone: true });
  asked[2].give(null);
  await turn();
  asked[3].give(right);
  await turn();
  expect(told).toEqual(['a right']);
});

test('stopped, it abandons running work, and starts it again when it resumes', async () => {
  const { asked, told, judging } = held();
  judging.add(['a', 'b', 'c']);
  judging.start();
  asked[0].give(right);
  await turn();
  judging.stop();
  expect(asked.slice(1).map(({ signal }) => signal.aborted)).toEqual([true, true]);
  await turn();
  expect(told).toEqual(['a right']);
  judging.start();
  expect(asked.slice(3).map(({ task }) => task).sort()).toEqual(['b', 'c']); // prettier-ignore
  for (const { give } of asked.slice(3)) give(right);
  await turn();
  expect(judging.done).toBe(3);
});

test('stopped and restarted at once, it judges everything once', async () => {
  const { asked, told, judging } = held();
  judging.add(['a', 'b', 'c', 'd']);
  judging.start();
  judging.stop();
  judging.start();
  for (let i = 0; i < asked.length; i++) {
    await turn();
    asked[i].give(right);
    await turn();
  }
  expect(told.sort()).toEqual(['a right', 'b right', 'c right', 'd right']);
});

test('retries an answer that does not start three times, then reports it as not judged', async () => {
  let tries = 0;
  const told: Judged[] = [];
  const judging = new Judging(() => Promise.resolve(++tries === 2 ? right : null), (_, judged) => told.push(judged), 1); // prettier-ignore
  judging.add(['a']);
  judging.start();
  await turn();
  expect([tries, told[0].mark]).toEqual([2, 'right']);
  tries = 5;
  judging.add(['b']);
  judging.start();
  await turn();
  expect([tries, told[1].mark]).toEqual([8, 'unjudged']);
});

test('stops and reports if nothing starts at all; an error of the page’s own is not a mark', async () => {
  const told: string[] = [];
  const judging = new Judging<number>(() => Promise.reject(new Error('no network')), (task) => told.push(String(task)), 4); // prettier-ignore
  judging.add(Array.from({ length: 100 }, (_, i) => i));
  judging.start();
  await turn();
  expect([judging.isOn, judging.isStuck, told]).toEqual([false, true, []]);
});

test('estimates the remaining time from the working time', async () => {
  const { asked, judging, pass } = held();
  judging.add([...'abcdefghij']);
  judging.start();
  const judgeOne = async () => {
    pass(2_000);
    asked.filter(({ signal }) => !signal.aborted)[judging.done].give(right);
    await turn();
  };
  for (let i = 0; i < 4; i++) await judgeOne();
  expect(judging.secondsLeft()).toBeNull();
  await judgeOne();
  expect(judging.secondsLeft()).toBe(10);
  judging.stop();
  pass(3_600_000);
  expect(judging.secondsLeft()).toBe(10);
});

test('the estimate counts the full time for what is to be judged again', async () => {
  const { asked, judging, pass } = held();
  judging.add([...'abcdefg']);
  judging.start();
  for (let i = 0; i < 5; i++) {
    pass(1_000);
    asked[i].give(late);
    await turn();
  }
  expect(judging.secondsLeft()).toBe(2 + 50);
});
