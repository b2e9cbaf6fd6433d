import type { PictureSet } from '@lib/data/pictures/index';
import { trainAndTest } from '@lib/data/pictures/trainAndTest';
import { majority, nearest } from '@lib/knn';
import { cdist, reshape } from '@lib/ops';
import { tensor } from '@lib/engine/tensor';

export interface State {
  /** Which of the test pictures is asked about. */
  query: number;
  metric: 'l1' | 'l2';
  /** How many neighbours vote. */
  k: number;
  /** How many training pictures there are. */
  training: '100' | '1000' | '5000';
}

/** What the reader may give: pictures in place of ours, and one of their own to ask about. */
export interface Given extends PictureSet {
  question?: Uint8Array;
  /** Handwritten digits, whose classes are 0 to 9. */
  digits?: boolean;
}

export const shown = 10;
export const tested = 200;
const size = 3072;
const block = 250; // training pictures at a time: to tell how far it is, and to need little memory

interface Kept {
  key: string;
  given: Given | undefined;
  train: PictureSet;
  test: PictureSet;
  /** For each test picture the places and distances of its nearest training pictures. */
  found: { place: number; distance: number }[][];
}
const kept = new Map<string, Kept>();

const rows = (pixels: Uint8Array) => reshape(tensor(new Float32Array(pixels)), [pixels.length / size, size]);

/** For each of some pictures its nearest training pictures. */
function neighbours(
  queries: Uint8Array,
  train: PictureSet,
  metric: State['metric'],
  report: (share: number) => void,
): Kept['found'] {
  const asked = rows(queries); // (M, 3072)
  const n = train.labels.length;
  const distances = Array.from({ length: asked.shape[0] }, () => new Float32Array(n));
  for (let from = 0; from < n; from += block) {
    const to = Math.min(n, from + block);
    const part = cdist(asked, rows(train.pixels.subarray(from * size, to * size)), { p: metric === 'l1' ? 1 : 2 });
    distances.forEach((row, i) => row.set(part.data.subarray(i * (to - from), (i + 1) * (to - from)), from));
    report(to / n);
  }
  return distances.map((row) => nearest(row, shown).map((place) => ({ place, distance: row[place] })));
}

function prepared(count: number, metric: State['metric'], given: Given | undefined, report: (share: number) => void) {
  const key = `${count} ${metric}`;
  const known = kept.get(key);
  if (known && known.given === given) return known;
  const { train, test } = trainAndTest({ train: count, test: tested }, given);
  const now = { key, given, train, test, found: neighbours(test.pixels, train, metric, report) };
  kept.set(key, now);
  return now;
}

const pictureAt = ({ pixels }: PictureSet, i: number) => [...pixels.subarray(i * size, (i + 1) * size)];

/** A picture, its nearest training pictures by their pixels, their vote, and how often such votes are right. */
export function compute(
  { query, metric, k, training }: State,
  given?: Given,
  report: (share: number) => void = () => {},
) {
  const { train, test, found } = prepared(Number(training), metric, given, report);
  const own = given?.question;
  const asked = Math.min(query, test.labels.length - 1);
  const near = own ? neighbours(own, train, metric, () => {})[0] : found[asked];
  const vote = (list: typeof near) => majority(list.slice(0, k).map(({ place }) => train.labels[place]))[0];
  return {
    picture: own ? [...own] : pictureAt(test, asked),
    /** The class of the picture; −1 where nobody knows it. */
    label: own ? -1 : test.labels[asked],
    neighbours: near.map(({ place, distance }) => ({
      pixels: pictureAt(train, place),
      label: train.labels[place],
      distance,
    })),
    vote: vote(near),
    digits: given?.digits === true,
    /** How many of all test pictures the vote gets right. */
    accuracy: found.filter((list, i) => vote(list) === test.labels[i]).length / found.length,
    trained: train.labels.length,
    tested: found.length,
  };
}

export type Model = ReturnType<typeof compute>;
