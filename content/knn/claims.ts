import { pictureClasses, pictures, pictureSize, type PictureSet } from '@lib/data/pictures/index';
import { blobs } from '@lib/data/blobs';
import { spirals } from '@lib/data/spirals';
import { majority, nearest } from '@lib/knn';
import { Random } from '@lib/random';
import { initialState } from '@kit/controls';
import { mean } from '@parts/statistics';
import { claim, type ChapterClaims } from '@prose/claims';
import CrossValidation from '@widgets/cross-validation';
import { ks } from '@widgets/cross-validation/model';
import KnnRegions from '@widgets/knn-regions';
import { columns, mostClasses } from '@widgets/knn-regions/model';
import L1Distance from '@widgets/l1-distance';
import NearestImages from '@widgets/nearest-images';
import { tested } from '@widgets/nearest-images/model';
import SameDistance from '@widgets/same-distance';
import SemanticGap from '@widgets/semantic-gap';
import { asItIs } from '@parts/openingCat/photograph';
import { training } from '@widgets/semantic-gap/model';
import { linearScores } from '../linear-classifier/cells/linearScores/solution';
import { l1Distances } from './cells/l1Distances/solution';
import { contrast, contrastOfPictures, drawOf, foldsOf, freshOnAverage, scatter, thirtyDraws } from './runs';

const scene = initialState(SemanticGap.spec.controls);
const look = (change: Partial<typeof scene>) => SemanticGap.spec.compute({ ...scene, ...change });
const causes = Object.keys(asItIs) as (keyof typeof asItIs)[];

/** Whether a slider, moved alone by at most `most` of its way, makes a picture of something else the nearest. */
const canFool = (cause: keyof typeof asItIs, most: number) =>
  [-1, -0.5, 0.5, 1]
    .map((way) => asItIs[cause] + way * most)
    .filter((value) => value >= 0.1 && value <= 1)
    .some((value) => pictureClasses[look({ [cause]: value }).nearest.label] !== 'cat');

/** How many of the cat's numbers a change leaves as they are, and whether all have become smaller. */
function dimmed(change: Partial<typeof scene>) {
  const { pixels, changed } = look(change);
  const before = look({}).pixels;
  return { changed, allSmaller: pixels.every((value, i) => value < before[i]) };
}

/** How many numbers a function reads from a table on the way to its answer. */
function readsOf(table: number[][], answer: (table: number[][]) => void): number {
  let reads = 0;
  const counted = table.map(
    (row) =>
      new Proxy(row, {
        get(target, key) {
          if (typeof key === 'string' && /^\d+$/.test(key)) reads++;
          return Reflect.get(target, key) as unknown;
        },
      }),
  );
  answer(counted);
  return reads;
}
const random = new Random(1);
const drawn = (rows: number) => Array.from({ length: rows }, () => Array.from({ length: 12 }, () => random.uniform()));

const pixels = initialState(L1Distance.spec.controls);
/** The share of the last pixel in the squares, against its share in L1, in a pair of pictures. */
function shares(test: number[], train: number[]) {
  const of = (metric: 'l1' | 'l2') => L1Distance.spec.compute({ test, train, metric });
  const last = ({ parts, total }: ReturnType<typeof of>) => parts[15] / total;
  return last(of('l2')) / last(of('l1'));
}
/**
 * The distances of three pictures from a black one that have the same sum of pixels: all in one, shared at random,
 * even.
 */
function sharedOut(metric: 'l1' | 'l2', seed: number) {
  const chance = new Random(seed);
  const parts = Array.from({ length: 16 }, () => chance.uniform());
  const whole = parts.reduce((sum, part) => sum + part, 0);
  const black = parts.map(() => 0);
  return [black.map((_, i) => (i === 0 ? 160 : 0)), parts.map((part) => (160 * part) / whole), black.map(() => 10)].map(
    (test) => L1Distance.spec.compute({ test, train: black, metric }).distance,
  );
}

const plane = initialState(KnnRegions.spec.controls);
const regions = (change: Partial<typeof plane>) => KnnRegions.spec.compute({ ...plane, ...change });
/** Where the orange triangle is among the blue points. */
const stray = [-0.58, 0.56];
/** How many cells of its own class hang together around the stray point. */
function island({ map: { classes: cells } }: { map: { classes: number[] } }) {
  const [column, row] = [stray[0] + 1, 1 - stray[1]].map((at) => Math.round((at / 2) * (columns - 1)));
  const seen = new Set<number>();
  const todo = [row * columns + column];
  while (todo.length > 0) {
    const at = todo.pop()!;
    if (seen.has(at) || cells[at] % mostClasses !== 1) continue;
    seen.add(at);
    const x = at % columns;
    if (x > 0) todo.push(at - 1);
    if (x < columns - 1) todo.push(at + 1);
    todo.push(at - columns, at + columns);
  }
  return seen.size;
}
/** How long the borders between classes are, in sides of cells, and how many points are outvoted. */
const borders = (k: number) => {
  const { map, wrong } = regions({ k });
  const cells = map.classes.map((cell) => cell % mostClasses); // a class is the same at a tie
  const across = cells.filter((cell, i) => i % columns > 0 && cell !== cells[i - 1]).length;
  return { wrong, length: across + cells.filter((cell, i) => i >= columns && cell !== cells[i - columns]).length };
};
/** The share of the plane that another class or none gets when the axes are turned. */
const turned = (angle: number) => {
  const changed = (metric: 'l1' | 'l2') => {
    const before = regions({ metric }).map.classes;
    return regions({ metric, angle }).map.classes.filter((cell, i) => cell !== before[i]).length / before.length;
  };
  return { l1: changed('l1'), l2: changed('l2') };
};

/** Two kinds of training points: arms of a spiral, and two clusters with a third of the labels wrong. */
const clean = { draw: (n: number, seed: number) => spirals({ n, seed }), wrongLabels: 0 };
const mislabelled = { draw: (n: number, seed: number) => blobs({ n, seed, classes: 2 }), wrongLabels: 1 / 3 };
/** For k = 1 to 20 by how much, in the worse of two kinds of data, it misses the best k of that kind. */
function worstMiss(kinds: (typeof clean)[], seed: number): number[] {
  const misses = kinds.map(({ draw, wrongLabels }, kind) => {
    const train = draw(60, 10 * seed + kind);
    const chance = new Random(seed);
    const labels = train.y.map((label) => (chance.uniform() < wrongLabels ? 1 - label : label));
    const test = draw(600, 1000 + 10 * seed + kind);
    const right = new Array<number>(20).fill(0);
    test.y.forEach((label, i) => {
      const order = nearest(
        train.y.map((_, j) =>
          Math.hypot(test.x.data[2 * i] - train.x.data[2 * j], test.x.data[2 * i + 1] - train.x.data[2 * j + 1]),
        ),
        20,
      ).map((j) => labels[j]);
      right.forEach((_, at) => (right[at] += Number(majority(order.slice(0, at + 1))[0] === label)));
    });
    return right.map((count) => (Math.max(...right) - count) / test.y.length);
  });
  return misses[0].map((miss, at) => Math.max(miss, misses[1][at]));
}

/** By how much an idea promises too much, on average over thirty draws. */
const tooMuch = (idea: number, seed: number) =>
  mean(
    thirtyDraws(seed).map(({ outcomes }) => {
      const { reported, fresh } = outcomes[idea];
      return reported - fresh;
    }),
  );
/** The same for someone who opens the test set at more and more k, and reports the best of them or always the first. */
const peeking = (seed: number, report: 'best' | 'first') =>
  [1, 3, 10, 40].map((count) =>
    mean(
      thirtyDraws(seed).map(({ peeks }) => {
        const best = Math.max(...peeks.slice(0, count).map(({ test }) => test));
        const { test, fresh } = report === 'best' ? peeks.find((peek) => peek.test === best)! : peeks[0];
        return test - fresh;
      }),
    ),
  );

const chosen = ({ bestOfFold }: ReturnType<typeof foldsOf>) => [...new Set(bestOfFold.map((place) => ks[place]))];
let twins: ReturnType<typeof foldsOf> | null = null;
/** Folds of pictures that each occur twice, so that one k is better than all others. */
function foldsOfTwins() {
  if (!twins) {
    const once = pictures({ n: 250, seed: 1 });
    const set: PictureSet = { pixels: new Uint8Array(500 * pictureSize), labels: new Uint8Array(500) };
    for (const half of [0, 1]) {
      set.pixels.set(once.pixels, half * once.pixels.length);
      set.labels.set(once.labels, half * once.labels.length);
    }
    twins = CrossValidation.spec.compute(initialState(CrossValidation.spec.controls), set);
  }
  return twins;
}

const near = initialState(NearestImages.spec.controls);
/** The mean colours of the upper, middle and lower third of a picture. */
const thirds = (picture: ArrayLike<number>) =>
  Array.from({ length: 9 }, (_, at) => {
    const [from, to] = [0, 11, 21, 32].slice(at % 3, (at % 3) + 2).map((row) => 32 * row);
    let sum = 0;
    for (let p = from; p < to; p++) sum += picture[1024 * Math.floor(at / 3) + p];
    return sum / (to - from);
  });
const apart = (a: number[], b: number[]) => Math.hypot(...a.map((value, i) => value - b[i]));
/**
 * How the ten neighbours of each test picture are like it: how far their mean colours are, in units of the distance of
 * pictures at random, and how many are of its class.
 */
function alike(neighboursOf: (model: ReturnType<typeof NearestImages.spec.compute>, query: number) => number) {
  const models = Array.from({ length: tested }, (_, query) => NearestImages.spec.compute({ ...near, query }));
  const colours = models.map(({ picture }) => thirds(picture));
  const stranger = mean(colours.map((colour, i) => apart(colour, colours[(i + 7) % tested])));
  const found = models.map((model, i) => models[neighboursOf(model, i)] ?? model);
  const together = models.map((model, i) =>
    model.neighbours
      .map((_, place) => found[i].neighbours[place])
      .map(({ pixels, label }) => ({
        colour: apart(colours[i], thirds(pixels)),
        same: Number(label === model.label),
      })),
  );
  return {
    colour: mean(together.flat().map(({ colour }) => colour)) / stranger,
    sameClass: mean(together.flat().map(({ same }) => same)),
  };
}

const subjects = ['horse', 'ship', 'frog'] as const;
const horse = SameDistance.spec.compute(initialState(SameDistance.spec.controls));
/** How far the three changes are from the distance that was asked for, in the worst case, as a share of it. */
const off = (distances: number[]) =>
  Math.max(
    ...distances.flatMap((distance) =>
      subjects.flatMap((subject) =>
        SameDistance.spec.compute({ subject, distance }).changed.map((one) => Math.abs(one.distance / distance - 1)),
      ),
    ),
  );

export const claims: ChapterClaims['claims'] = {
  'dimming-changes-every-number': claim({
    says: 'With the light of the figure at 0.95, each of the 3,072 numbers is smaller than before.',
    measure: () => dimmed({ light: 0.95 }),
    holds: ({ changed, allSmaller }) => changed === 1 && allSmaller,
    control: () => dimmed({ pose: 0.05 }),
    seen: [/100%/, /Every number is a little smaller/],
    options: {
      'hardly-any': ({ changed }) => changed < 0.01,
      'a-twentieth': ({ changed }) => Math.abs(changed - 0.05) < 0.02,
      all: ({ changed }) => changed === 1,
    },
  }),
  'dark-cat-is-lost': claim({
    says: 'With the light at 0.35 the nearest of the known pictures is not of a cat.',
    measure: () => look({ light: 0.35 }).nearest.label,
    holds: (label) => label !== 3,
    control: () => look({ light: 0.95 }).nearest.label,
  }),
  'each-cause-fools': claim({
    says: 'Of forty-three known pictures, one of them this cat, each slider alone can make one of something else the nearest.',
    measure: () => ({ known: training().length, fooling: causes.filter((cause) => canFool(cause, 1)).length }),
    holds: ({ known, fooling }) => known === 43 && fooling === causes.length,
    control: () => ({ known: training().length, fooling: causes.filter((cause) => canFool(cause, 0.1)).length }),
  }),
  'dog-in-its-pose': claim({
    says: 'With the pose at 1 the nearest known picture is of a dog, and nearer than the cat as it was.',
    measure: () => look({ pose: 1 }),
    holds: ({ toFirst, toOther, other }) => toOther < toFirst && pictureClasses[other.label] === 'dog',
    control: () => look({ pose: 0.1 }),
  }),
  'work-grows-with-memory': claim({
    says: 'An answer of the nearest neighbour, as the chapter’s exercise computes it, reads ten times as many numbers from ten times as many pictures.',
    measure() {
      const [few, many] = [10, 100].map((n) => readsOf(drawn(n), (known) => l1Distances(drawn(1), known)));
      return many / few;
    },
    holds: (times) => times === 10,
    control() {
      // the weights of a linear classifier of ten classes, whatever it was trained on
      const [few, many] = [10, 100].map(() => readsOf(drawn(10), (W) => linearScores(drawn(1), W, W[0])));
      return many / few;
    },
    seen: [/Ten times as much: each answer/],
    options: {
      'as-before': (times) => times < 1.01,
      'a-little-more': (times) => times > 1.01 && times < 4,
      'ten-times': (times) => Math.abs(times - 10) < 0.5,
    },
  }),
  'squares-favour-the-largest': claim({
    says: 'In the figure’s two pictures the last pixel’s share in the sum of squares is between 1.75 and 2 times its share in the L1 distance.',
    measure: () => shares(pixels.test, pixels.train),
    holds: (times) => times > 1.75 && times < 2,
    control: () =>
      shares(
        pixels.test.map(() => 50),
        pixels.test.map((_, i) => (i % 2 ? 40 : 60)),
      ),
    seen: [/44\.4/, /44%/],
    options: {
      half: (times) => times > 0.25 && times < 0.75,
      'the-same': (times) => Math.abs(times - 1) < 0.01,
      'nearly-twice': (times) => times > 1.75 && times < 2,
      'nearly-all': (times) => times > 3.5,
    },
  }),
  'l2-prefers-many-middling': claim({
    says: 'Of differences with the same sum, L2 is larger for a single one than for any sixteen, and least for sixteen equal ones.',
    measure: (seed) => sharedOut('l2', seed),
    holds: ([single, some, even]) => single > some && some > even,
    control: (seed) => sharedOut('l1', seed).map((distance) => Math.round(1e6 * distance)),
    seeds: 10,
  }),
  'one-neighbour-makes-an-island': claim({
    says: 'With k = 1 an area around the orange triangle among the blue points has its class.',
    measure: () => island(regions({ k: 1 })),
    holds: (cells) => cells > 50 && cells < 0.05 * columns ** 2,
    control: () => island(regions({ k: 3 })),
  }),
  'three-neighbours-drown-it': claim({
    says: 'With k = 3 the place of that triangle and all around it has another class or none.',
    measure: () => island(regions({ k: 3 })),
    holds: (cells) => cells === 0,
    control: () => island(regions({ k: 1 })),
  }),
  'five-neighbours-shorten-and-outvote': claim({
    says: 'With k = 5 the borders between classes are 34 to 45% shorter than with k = 1, and some points are given another class than their own.',
    measure: () => ({ ...borders(5), before: borders(1).length }),
    holds: ({ wrong, length, before }) => wrong >= 2 && length < 0.66 * before && length > 0.55 * before,
    control: () => ({ ...borders(1), before: borders(1).length }),
  }),
  'no-k-is-best-for-all': claim({
    says: 'For sixty points on two arms of a spiral and sixty in two heaps with a third of the labels wrong, every k from 1 to 20 is more than two points below the best k of one of the two.',
    measure: (seed) => worstMiss([clean, mislabelled], seed),
    holds: (misses) => misses.every((miss) => miss > 0.02),
    control: (seed) => worstMiss([clean, clean], seed),
    seeds: 10,
  }),
  'turning-changes-l1-only': claim({
    says: 'Turning the axes by 45° changes the regions under L1 and not one cell under L2.',
    measure: () => turned(45),
    holds: ({ l1, l2 }) => l1 > 0.01 && l2 === 0,
    control: () => turned(90), // the square on its corner looks the same again
    seen: [/a turned circle is the same circle/],
    options: {
      l1: ({ l1, l2 }) => l1 > 0.01 && l2 === 0,
      l2: ({ l1, l2 }) => l2 > 0.01 && l1 === 0,
      both: ({ l1, l2 }) => l1 > 0.01 && l2 > 0.01,
    },
  }),
  'training-set-chooses-one': claim({
    says: 'On the training set nothing is better than k = 1: it is right on every example; on fresh ones it is not.',
    measure: (draw) => drawOf(draw).outcomes[0],
    holds: ({ k, reported, fresh }) => k === 1 && reported === 1 && fresh < 0.85,
    control: (draw) => drawOf(draw).outcomes[2],
    seeds: 30,
  }),
  'test-set-promises-too-much': claim({
    says: 'What is best on the test set is reported with 4 to 8 points more than it has on fresh data, on average over thirty draws.',
    measure: (seed) => tooMuch(1, seed),
    holds: (points) => points > 0.04 && points < 0.08,
    control: (seed) => tooMuch(2, seed),
    seeds: 5,
    seen: [/(?<!\d)6\.3/, /80\.0/, /This is cheating/, /这就是作弊/],
    options: {
      'too-good': (points) => points > 0.04,
      'about-right': (points) => Math.abs(points) < 0.02,
      'too-modest': (points) => points < -0.02,
    },
  }),
  'cheating-chooses-as-well': claim({
    says: 'On fresh data the k chosen on the test set and the k chosen on a validation set of the same size differ by less than 1.5 points, on average over thirty draws.',
    measure(seed) {
      const [, test, validation] = freshOnAverage(seed);
      return test - validation;
    },
    holds: (points) => Math.abs(points) < 0.015,
    control(seed) {
      const [train, , validation] = freshOnAverage(seed);
      return train - validation;
    },
    seeds: 5,
  }),
  'validation-keeps-its-promise': claim({
    says: 'What is chosen on the validation set and reported from the test set is within 2 points of what it has on fresh data, on average over thirty draws.',
    measure: (seed) => tooMuch(2, seed),
    holds: (points) => Math.abs(points) < 0.02,
    control: (seed) => tooMuch(1, seed),
    seeds: 5,
  }),
  'peeks-cost-truth': claim({
    says: 'The more k the test set is opened at, the more the best of them promises too much, on average over thirty draws.',
    measure: (seed) => peeking(seed, 'best'),
    holds: (points) => points.every((value, i) => i === 0 || value > points[i - 1] + 0.002),
    control: (seed) => peeking(seed, 'first'),
    seeds: 5,
  }),
  'small-set-chooses-by-chance': claim({
    says: 'Five folds of a hundred pictures, each alone, choose at least three different k.',
    measure: (seed) => chosen(foldsOf(seed)).length,
    holds: (count) => count >= 3,
    control: () => chosen(foldsOfTwins()).length,
    seeds: 5,
  }),
  'folds-choose-four': claim({
    says: 'The five folds of the figure choose four different k, from 1 to 20, and all together choose 20.',
    measure: () => ({ chosen: chosen(foldsOf(1)), together: ks[foldsOf(1).best] }),
    holds: ({ chosen, together }) =>
      chosen.length === 4 && Math.min(...chosen) === 1 && Math.max(...chosen) === 20 && together === 20,
    control: () => ({ chosen: chosen(foldsOfTwins()), together: ks[foldsOfTwins().best] }),
  }),
  'folds-scatter-more-than-ks': claim({
    says: 'The standard deviation of the folds within one k, on average over all k, is larger than that of the means of all k.',
    measure: (seed) => scatter(foldsOf(seed)),
    holds: ({ folds, ks }) => folds > 1.1 * ks,
    control: () => scatter(foldsOfTwins()),
    seeds: 5,
  }),
  'neighbours-share-colours-not-class': claim({
    says: 'In its upper, middle and lower third a neighbour’s colours are less than half as far from the picture’s as a stranger’s, and one neighbour in five is of its class.',
    measure: () => alike((_, query) => query),
    holds: ({ colour, sameClass }) => colour < 0.5 && Math.abs(sameClass - 0.2) < 0.025,
    control: () => alike((_, query) => (query + 7) % tested),
    seen: [/one case of five/, /五个里只有一个/],
    options: {
      class: ({ sameClass }) => sameClass > 0.5,
      colours: ({ colour, sameClass }) => colour < 0.5 && sameClass < 0.5,
      nothing: ({ colour, sameClass }) => colour > 0.9 && sameClass < 0.15,
    },
  }),
  'three-changes-at-one-distance': claim({
    says: 'For every subject and distance of the figure the three changes are at that distance, within a thousandth; the horse is moved by less than a pixel.',
    measure: () => ({
      off: off([100, 400, 800, 1200, 1600, 2000]),
      moved: SameDistance.spec.compute({ subject: 'horse', distance: 2000 }).changed[0].amount,
    }),
    holds: ({ off, moved }) => off < 0.001 && moved < 1,
    control: () => ({ off: off([20_000]), moved: 0 }), // farther than the changes reach
    seen: [/within a tenth of a percent/, /nothing to choose between/, /没有高下之分/, /All three copies/],
    options: { yes: ({ off }) => off < 0.001, no: ({ off }) => off >= 0.001 },
  }),
  'another-horse-is-farther': claim({
    says: 'At the figure’s first setting another horse is five times as far from the picture as its changed copies.',
    measure: () => horse.other.distance / horse.changed[0].distance,
    holds: (times) => Math.abs(times - 5) < 0.25,
    control: () => horse.changed[2].distance / horse.changed[0].distance,
  }),
  'distances-become-alike': claim({
    says: 'Of 500 points drawn evenly from the cube the farthest is 38 to 42% farther away than the nearest with about 100 numbers, and 5.5 to 7% with about 3,072.',
    measure: (seed) => [contrast(103 - seed), contrast(3073 - seed)],
    holds: ([hundred, picture]) => Math.abs(hundred - 0.4) < 0.02 && picture > 0.055 && picture < 0.07,
    control: (seed) => [contrast(2), contrast(1 + seed)],
    seeds: 5,
  }),
  'pictures-are-not-spread-evenly': claim({
    says: 'Seen from a picture of the course, the farthest of 500 others is at least three times as far as the nearest; of points spread evenly over as many dimensions it is not.',
    measure: (seed) => contrastOfPictures(seed) + 1,
    holds: (times) => times > 3,
    control: () => contrast(3072) + 1,
    seeds: 5,
  }),
  'each-change-changes-hundreds': claim({
    says: 'Each of the six sliders, pushed to an end, changes more than 700 of the 3,072 numbers.',
    measure: () =>
      (['light', 'viewpoint', 'pose', 'occlusion', 'clutter', 'breed'] as const).map(
        (part) => 3072 * look({ [part]: 1 - Number(part === 'light') * 0.5 }).changed,
      ),
    holds: (counts) => counts.every((count) => count > 700),
    control: () => [3072 * look({ column: [3], row: [3] }).changed], // another window on the same picture
  }),
};

export const unclaimed: ChapterClaims['unclaimed'] = {
  definition: [
    'a program must ignore all of these',
    'then ask it about pictures it has never seen',
    'To train, it memorizes every picture',
    '“Most like” must become a number',
    'all places at one L2 distance form a circle',
    'Try several, and keep whichever works best',
    'But best on what?',
    'what works best on the training set, the examples that have been learned.',
    'what works best on the test set, examples that were set aside for testing.',
    'what works best on a third set.',
  ],
  derived: [
    'Break the seal at several values of x and keep the best',
    'five folds are five times the work',
    'one matrix product finds all pairs at once',
  ],
  task: ['Now look at one fold only', 'every answer took a single matrix multiplication?'],
  setting: [
    'There is none for seeing a cat',
    'nobody can say in advance which edges',
    'you predict a million times, on a phone',
    'Every other classifier of this course does it that way',
    'Every pixel can be typed over',
    'hardly anybody really classifies pictures with it',
  ],
};
