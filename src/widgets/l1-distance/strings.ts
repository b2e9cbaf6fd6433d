import type { Translated } from '@i18n/locale';

const en = {
  title: 'See what each pixel adds to the distance',
  controls: {
    test: 'Test picture',
    train: 'Training picture',
    metric: { label: 'Distance', options: { l1: 'L1: absolute values', l2: 'L2: squares' } },
  },
  test: 'test picture',
  train: 'training picture',
  parts: { l1: 'absolute differences', l2: 'squared differences' },
  pixel: (of: string, row: number, column: number) => `${of}, row ${row}, column ${column}`,
  sum: 'sum',
  root: 'its square root',
  summary: (metric: string, distance: string) => `The ${metric} distance is ${distance}.`,
  share: (metric: string, equals: number, share: string) =>
    (equals === 1 ? ' The pixel that adds most makes up ' : ` Each of the ${equals} pixels that add most makes up `) +
    `${share}% of ${metric === 'L2' ? 'the sum of squares' : 'it'}.`,
  same: 'The two pictures have the same numbers: their distance is 0.',
};

export type Strings = typeof en;

export const strings: Translated<Strings> = {
  en,
  zh: {
    title: '看看每个像素给距离添了多少',
    controls: {
      test: '测试图像',
      train: '训练图像',
      metric: { label: '距离', options: { l1: 'L1：绝对值', l2: 'L2：平方' } },
    },
    test: '测试图像',
    train: '训练图像',
    parts: { l1: '差的绝对值', l2: '差的平方' },
    pixel: (of, row, column) => `${of}，第 ${row} 行第 ${column} 列`,
    sum: '总和',
    root: '开平方',
    summary: (metric, distance) => `${metric} 距离是 ${distance}。`,
    share: (metric, equals, share) =>
      `贡献最大的${equals === 1 ? '那个像素' : ` ${equals} 个像素各`}占${metric === 'L2' ? '平方和' : '总和'}的 ${share}%。`,
    same: '两张图的数完全一样：距离是 0。',
  },
};
