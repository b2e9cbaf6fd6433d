import { expect, test } from 'vitest';
import { Newest } from './newest';

/** Work that lasts until it is let go, and what was begun and given up. */
function slow() {
  const begun: number[] = [];
  const givenUp: number[] = [];
  const open = new Map<number, () => void>();
  const newest = new Newest<number>((question, signal) => {
    begun.push(question);
    signal.addEventListener('abort', () => givenUp.push(question));
    return new Promise<void>((resolve) => open.set(question, resolve));
  });
  const end = async (question: number) => {
    open.get(question)!();
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { newest, begun, givenUp, end };
}

test('of those asked meanwhile only the newest is worked on, once the one before has given up', async () => {
  const { newest, begun, givenUp, end } = slow();
  for (const question of [1, 2, 3]) newest.ask(question);
  expect(begun).toEqual([1]);
  expect(givenUp).toEqual([1]);
  await end(1);
  expect(begun).toEqual([1, 3]);
  await end(3);
  newest.ask(4);
  expect(begun).toEqual([1, 3, 4]);
  expect(givenUp).toEqual([1]);
});

test('the same question asked again is another question', async () => {
  const { newest, begun, end } = slow();
  newest.ask(1);
  newest.ask(1);
  await end(1);
  expect(begun).toEqual([1, 1]);
});

test('stopped, it gives up and forgets; it can be asked again', async () => {
  const { newest, begun, givenUp, end } = slow();
  newest.ask(1);
  newest.ask(2);
  newest.stop();
  await end(1);
  expect(begun).toEqual([1]);
  expect(givenUp).toEqual([1]);
  newest.ask(3);
  expect(begun).toEqual([1, 3]);
});
