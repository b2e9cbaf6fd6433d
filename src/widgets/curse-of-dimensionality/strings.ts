import type { Translated } from '@i18n/locale';

const en = {
  title: 'Raise the dimension until near and far mean the same',
  controls: { dimension: 'Dimension D' },
  needed: 'points as dense as four on a line',
  line: 'D = 1: 4',
  square: 'D = 2: 16',
  cube: 'D = 3: 64',
  distance: 'distance, in units of the mean',
  share: 'share of 500 points',
  contrast: 'contrast (farthest − nearest) / nearest',
  axis: 'dimension D',
  handle: 'Dimension D',
  summary: (dimension: string, needed: string) =>
    `With D = ${dimension} it takes ${needed} points to lie as close as four on a line. `,
  times: (times: string, contrast: string) =>
    `The farthest of 500 is ${times} times as far away as the nearest: contrast ${contrast}.`,
  percent: (percent: string, contrast: string) =>
    `The farthest of 500 is ${percent}% farther away than the nearest: contrast ${contrast}.`,
};

export type Strings = typeof en;

export const strings: Translated<Strings> = {
  en,
  zh: {
    title: '把维数调高，直到远和近没有分别',
    controls: { dimension: '维数 D' },
    needed: '要和直线上的四个点一样密，需要的点数',
    line: 'D = 1：4',
    square: 'D = 2：16',
    cube: 'D = 3：64',
    distance: '距离，以平均距离为单位',
    share: '占 500 个点的比例',
    contrast: '对比（最远 − 最近）/ 最近',
    axis: '维数 D',
    handle: '维数 D',
    summary: (dimension, needed) => `D = ${dimension} 时，要有 ${needed} 个点，才和直线上的四个点一样密。`,
    times: (times, contrast) => `500 个点里最远的，距离是最近的 ${times} 倍，对比为 ${contrast}。`,
    percent: (percent, contrast) => `500 个点里最远的，比最近的远 ${percent}%，对比为 ${contrast}。`,
  },
};
