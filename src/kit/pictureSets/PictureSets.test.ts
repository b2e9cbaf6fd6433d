import { expect, test } from 'vitest';
import type { Keep } from './keep';
import { PictureSets } from './PictureSets';
import { blockSize } from './wanted';

/** Drawing that lasts until it is let go, and what was asked of it and of the cache. */
function slow({ kept = [] as string[] } = {}) {
  const drawn: string[] = [];
  const stored: string[] = [];
  const open = new Map<string, (fail?: Error) => void>();
  const keep: Keep = {
    find: (seed, from) => Promise.resolve(kept.includes(`${seed}/${from}`) ? new Blob([`kept ${seed}/${from}`]) : null),
    keep: (seed, from) => (stored.push(`${seed}/${from}`), Promise.resolve()),
  };
  const draw = (seed: number, from: number, isGivenUp: () => boolean) =>
    new Promise<Blob | null>((resolve, reject) => {
      const name = `${seed}/${from}`;
      open.set(name, (fail) => {
        if (fail) return reject(fail);
        if (isGivenUp()) return resolve(null);
        drawn.push(name);
        resolve(new Blob([`drawn ${name}`]));
      });
    });
  const goOn = async (fail?: Error) => {
    await turn();
    for (const go of [...open.values()]) go(fail);
    open.clear();
    await turn();
  };
  return { sets: new PictureSets(draw, keep), drawn, stored, goOn };
}

const turn = () => new Promise((resolve) => setTimeout(resolve));
const textsOf = async (sets: Blob[][] | null) => Promise.all(sets!.flat().map((blob) => blob.text()));

test('figures share what is drawn, whole blocks of it, and a longer set begins with the shorter', async () => {
  const { sets, drawn, goOn } = slow();
  const shares: number[] = [];
  const one = sets.want([{ seed: 1, count: blockSize + 1 }], { onShare: (share) => shares.push(share) });
  const other = sets.want([{ seed: 1, count: 1 }, { seed: 2, count: 3 }]); // prettier-ignore
  await goOn();
  expect(await textsOf(await one)).toEqual(['drawn 1/0', `drawn 1/${blockSize}`]);
  expect(await textsOf(await other)).toEqual(['drawn 1/0', 'drawn 2/0']);
  expect(drawn.sort()).toEqual(['1/0', `1/${blockSize}`, '2/0']);
  expect(shares).toEqual([0.5, 1]);
});

test('what was kept is not drawn, and what is drawn is kept', async () => {
  const { sets, drawn, stored, goOn } = slow({ kept: ['1/0'] });
  const asked = sets.want([{ seed: 1, count: 2 * blockSize }]);
  await goOn();
  expect(await textsOf(await asked)).toEqual(['kept 1/0', `drawn 1/${blockSize}`]);
  expect(drawn).toEqual([`1/${blockSize}`]);
  expect(stored).toEqual(drawn);
});

test('what everybody has given up is not drawn; what one still wants is; and it can be asked for again', async () => {
  const { sets, drawn, goOn } = slow();
  const [first, second] = [new AbortController(), new AbortController()];
  const one = sets.want([{ seed: 1, count: 1 }, { seed: 2, count: 1 }], { signal: first.signal }); // prettier-ignore
  const other = sets.want([{ seed: 2, count: 1 }], { signal: second.signal });
  first.abort();
  await goOn();
  expect(await one).toBeNull();
  expect(await textsOf(await other)).toEqual(['drawn 2/0']);
  expect(drawn).toEqual(['2/0']);
  const again = sets.want([{ seed: 1, count: 1 }]);
  await goOn();
  expect(await textsOf(await again)).toEqual(['drawn 1/0']);
});

test('one that joins just as the others give up gets its pictures', async () => {
  const { sets, goOn } = slow();
  const controller = new AbortController();
  const one = sets.want([{ seed: 1, count: 1 }], { signal: controller.signal });
  controller.abort();
  await turn();
  const settled = goOn();
  const other = sets.want([{ seed: 1, count: 1 }]);
  await settled;
  await goOn();
  expect(await one).toBeNull();
  expect(await textsOf(await other)).toEqual(['drawn 1/0']);
});

test('drawing that fails is reported, and tried again when it is next asked for', async () => {
  const { sets, goOn } = slow();
  const asked = sets.want([{ seed: 1, count: 1 }]);
  const failed = expect(asked).rejects.toThrow('no code');
  await goOn(new Error('no code'));
  await failed;
  const again = sets.want([{ seed: 1, count: 1 }]);
  await goOn();
  expect(await textsOf(await again)).toEqual(['drawn 1/0']);
});
