import type { PictureSet } from '@lib/data/pictures/index';
import { finish } from '@lib/finish';
import { memo } from '@lib/memo';
import { Comparison, ownCounts, type Settings } from './comparison';
import type { Parts, Result } from './contestant';
import { sizes } from './features';
import { kinds, type Kind } from './kinds';

export interface State {
  /** How often each classifier has seen every training picture. */
  // zh: 每个分类器把每张训练图看过多少遍。
  epoch: number;
  training: '500' | '2000';
  /** Of the pictures, of the order in which they are seen, and of the visual words. */
  // zh: 图、看图的顺序和视觉单词的种子。
  seed: number;
}

/** The reader’s own pictures in place of ours. */
// zh: 读者自己的图，替换我们的。
export type Given = PictureSet;

export const epochs = 12;

const comparisonOf = memo((settings: Settings, given: Given | undefined) => new Comparison(settings, given), {
  most: 2, // the pictures of one take 30 MB // zh: 一份图占 30 MB
});

/** One linear classifier for each way of describing pictures by numbers, all trained on the same pictures. */
// zh: 每种用数描述图的方式各有一个线性分类器，都在同样的图上训练。
export function* frames(
  { epoch, training, seed }: State,
  given?: Given,
  { progress }: { progress?(share: number): void } = {},
) {
  const own = given?.labels.length ? given : undefined;
  const settings = { training: Number(training), seed };
  const modelAt = (at: number, comparison?: Comparison): Model => ({
    epoch: at,
    rows: kinds.map((kind, i) => ({
      kind,
      size: sizes[kind],
      result: comparison?.contestants[i].after[at - 1] ?? null,
    })),
    counts: comparison?.counts ?? (own ? null : ownCounts(settings)),
    isPassport: !own && seed === 1 && training === '2000' && at === epochs,
  });
  if (epoch === 0) return modelAt(0); // nothing has to be drawn for it // zh: 这时什么都不用画
  const comparison = comparisonOf(settings, own);
  for (const share of comparison.prepare()) {
    progress?.(share);
    yield modelAt(0);
  }
  const from = comparison.epochs;
  while (comparison.epochs < epoch) {
    comparison.learn();
    progress?.((comparison.epochs - from) / (epoch - from));
    if (comparison.epochs < epoch) yield modelAt(comparison.epochs, comparison);
  }
  return modelAt(epoch, comparison);
}

export const compute = (state: State, given?: Given): Model => finish(frames(state, given));

export interface Model {
  epoch: number;
  /** The ways of describing a picture: by how many numbers, and the best classifier of them so far. */
  // zh: 描述一张图的几种方式：用多少个数，以及到目前为止最好的分类器。
  rows: { kind: Kind; size: number; result: Result | null }[];
  /** How many pictures there are for each purpose; null before the reader’s own are divided. */
  // zh: 各用途有多少张图；读者自己的图分好之前是 null。
  counts: Parts<number> | null;
  /** Whether it is a whole training on the pictures of the other figures: to be set beside their results. */
  // zh: 是否是在其他图所用的那些图上的完整训练：可以和它们的结果并列。
  isPassport: boolean;
}
