import { pictures, type PictureSet } from '@lib/data/pictures/index';
import { nearestCentres } from '@lib/features/kMeans';
import { finish } from '@lib/finish';
import { nearest } from '@lib/knn';
import { memo } from '@lib/memo';
import { Random } from '@lib/random';
import type { Tensor } from '@lib/engine/tensor';
import { patchesAt, pictureNumbers, placesIn, type Look } from '@parts/features/patches';
import { countsOf, Learning, learnedFrom, type Codebook } from '@parts/features/words';

export interface State {
  /** How many steps of k-means have been made. */
  // zh: k 均值走了几步。
  step: number;
  words: '8' | '16' | '32' | '64';
  /** How many pixels a patch is wide and high. */
  // zh: 小块的边长，以像素计。
  side: '4' | '6' | '8';
  look: Look;
  /** Which of the test pictures is described in words. */
  // zh: 用单词复述哪张测试图。
  picture: number;
  /** Whether the patches of the picture lie in a random order. */
  // zh: 图里的小块是否打乱了顺序。
  shuffled: boolean;
  /** Of the random patches, and of the first words among them. */
  // zh: 随机小块的种子，也是其中最初那些单词的种子。
  seed: number;
}

/** What the reader may give: pictures to cut patches from instead of ours, and one of their own to describe in words. */
// zh: 读者可以提供的：替换我们的图来裁小块，以及一张要用单词复述的图。
export interface Given extends PictureSet {
  question?: Uint8Array;
}

export const steps = 30;
export const cutFrom = 400; // pictures // zh: 裁小块用的图数

export const others = 100;
const shownAlike = 4;

/** How often each test picture uses each word after a step. */
// zh: 某一步之后，每张测试图用每个单词几次。
const bagsAfter = memo((learning: Learning, step: number) => {
  const { centres } = learning.steps[step];
  const side = Math.sqrt(centres.shape[1] / 3);
  const places = Array.from({ length: others }, (_, i) => placesIn(i, side, side));
  const { labels } = nearestCentres(learning.look(patchesAt(tests(), side, places.flat())), centres);
  const each = places[0].length;
  return places.map((_, i) => countsOf(labels.subarray(i * each, (i + 1) * each), centres.shape[0]));
});

const tests = memo(() => pictures({ n: others, seed: 2 }).pixels);
const ours = memo(() => pictures({ n: cutFrom, seed: 1 }).pixels);
const learningOf = memo((codebook: Codebook, own: Uint8Array | undefined) => new Learning(own ?? ours(), codebook), {
  most: 6,
});

/** Random patches, the words that k-means makes of them, and a picture described in these words. */
// zh: 随机小块，k 均值由它们得出的单词，以及用这些单词复述的一张图。
export function* frames(state: State, given?: Given, { progress }: { progress?(share: number): void } = {}) {
  const { words, side, look, seed } = state;
  const own = given?.labels.length ? given.pixels : undefined; // a picture to be told changes no word // zh: 要复述的图不影响单词
  const learning = learningOf({ words: Number(words), side: Number(side), look, seed }, own);
  const { steps: made } = learning;
  const from = made.length;
  while (made.length <= state.step && !learning.isAtRest) {
    learning.more();
    progress?.((made.length - from) / (state.step + 1 - from));
    if (made.length <= state.step) yield modelAfter(made.length - 1, learning, state, given);
  }
  return modelAfter(Math.min(state.step, made.length - 1), learning, state, given);
}

export const compute = (state: State, given?: Given) => finish(frames(state, given));

function modelAfter(step: number, learning: Learning, state: State, given?: Given) {
  const { steps: made, look: lookAt, isAtRest } = learning;
  const side = Number(state.side);
  const { centres, found } = made[step];
  const asked = given?.question ?? testPicture(state.picture);
  const cut = patchesAt(asked, side, placesIn(0, side, side));
  const { labels } = nearestCentres(lookAt(cut), centres);
  const shown = wordsShown(centres, state.look);
  const perRow = Math.sqrt(cut.shape[0]);
  const order = state.shuffled ? new Random(9).permutation(labels.length) : [...labels.keys()];
  const told = order.map((i) => labels[i]);
  const before = countsOf(labels, shown.length);
  return {
    step,
    /** Whether k-means has converged at this step. */
    // zh: k 均值是否已在这一步停下。
    isAtRest: isAtRest && step === made.length - 1,
    /** The step at which it converges, once it has been there. */
    // zh: 在哪一步停下；还没到过则为 null。
    last: isAtRest ? made.length - 1 : null,
    side,
    /** Each word as a picture. */
    // zh: 每个单词画成图。
    shown,
    /** How many of the random patches have each word. */
    // zh: 随机小块中有多少块归到每个单词。
    sizes: [...found.counts],
    /** The mean squared distance of a patch from its word, after each step so far. */
    // zh: 到目前为止每一步之后，小块到自己单词的平方距离的平均。
    curve: made.slice(0, step + 1).map(({ found: { inertia } }) => inertia / learnedFrom),
    perRow,
    /** The picture in its patches, and each patch replaced by its word. */
    // zh: 由小块拼成的图，以及每个小块换成自己的单词之后的图。
    picture: mosaic(order.map((i) => patchShown(cut, i)), side, perRow), // prettier-ignore
    retold: mosaic(told.map((word) => shown[word]), side, perRow), // prettier-ignore
    /** The word of each patch as they lie, and how often each occurs: here, and before they were shuffled. */
    // zh: 各小块按现在的位置对应的单词，以及每个单词出现几次：现在的，和打乱之前的。
    told,
    counts: countsOf(told, shown.length),
    before,
    /** The test pictures whose histograms are nearest by L1, beside the picture itself. */
    // zh: 按 L1 距离，直方图与它最近的几张测试图，不含它自己。
    alike: nearestBags(bagsAfter(learning, step), before, given?.question ? -1 : state.picture),
    /** The class of the picture; −1 where nobody knows it. */
    // zh: 这张图的类别；没人知道时是 −1。
    label: given?.question ? -1 : state.picture % 10,
  };
}

const testPicture = (i: number) => tests().subarray(i * pictureNumbers, (i + 1) * pictureNumbers);

function nearestBags(bags: number[][], asked: number[], itself: number) {
  const distances = bags.map((bag) => bag.reduce((sum, count, word) => sum + Math.abs(count - asked[word]), 0));
  const order = nearest(distances, shownAlike + 1).filter((i) => i !== itself);
  return order.slice(0, shownAlike).map((i) => ({
    pixels: [...testPicture(i)],
    label: i % 10,
    counts: bags[i],
    distance: distances[i],
  }));
}

const patchShown = ({ data, shape: [, size] }: Tensor, i: number) =>
  Array.from(data.subarray(i * size, (i + 1) * size), (value) => Math.round(255 * value));

/** Words as pictures: where light and contrast were taken out, 0 is grey, and all but a hundredth fits between black and white. */
// zh: 把单词画成图：去掉了明暗和对比度时，0 是灰色，除百分之一外都落在黑白之间。
function wordsShown(centres: Tensor, look: Look): number[][] {
  const [words, size] = centres.shape;
  const all = [...centres.data];
  if (look === 'plain') return Array.from({ length: words }, (_, c) => patchShown(centres, c));
  const sorted = all.map(Math.abs).sort((a, b) => a - b);
  const reach = sorted[Math.floor(0.99 * sorted.length)] || 1;
  const grey = (value: number) => Math.round(127.5 + 127.5 * Math.max(-1, Math.min(1, value / reach)));
  return Array.from({ length: words }, (_, c) => all.slice(c * size, (c + 1) * size).map(grey));
}

/** Patches side by side as one picture. */
// zh: 把小块拼成一张图。
function mosaic(patches: number[][], side: number, perRow: number): number[] {
  const width = side * perRow;
  const whole = new Array<number>(3 * width * width);
  patches.forEach((patch, i) => {
    const corner = Math.floor(i / perRow) * side * width + (i % perRow) * side;
    patch.forEach((value, at) => {
      const [c, row, column] = [Math.floor(at / side ** 2), Math.floor(at / side) % side, at % side];
      whole[c * width * width + corner + row * width + column] = value;
    });
  });
  return whole;
}

export type Model = ReturnType<typeof compute>;
