import type { Translated } from '@i18n/locale';
import type { PictureName } from './kernel';
import type { TestName } from './model';
import type { Preset } from './presets';

const en = {
  title: 'Find a kernel that answers vertical edges and is silent for horizontal ones',
  controls: {
    kernel: 'Weights of the kernel',
    place: 'Place of the window',
    picture: {
      label: 'Picture',
      options: { ship: 'Ship', truck: 'Truck', horse: 'Horse', cat: 'Cat' } satisfies Record<PictureName, string>,
    },
  },
  pictured: { ship: 'a ship', truck: 'a truck', horse: 'a horse', cat: 'a cat' } as Record<PictureName, string>,
  own: 'your picture',
  window: 'Place of the window: drag it',
  weight: (row: number, column: number) => `Weight in row ${row}, column ${column}`,
  how: 'pixel × weight = product; pull the weights up and down',
  sum: 'Sum of the products:',
  answer: 'The answer at each place',
  negative: 'negative',
  positive: 'positive',
  size: 'Size',
  presets: {
    edges: 'Edges',
    identity: 'Identity',
    blur: 'Blur',
    sharpen: 'Sharpen',
    emboss: 'Emboss',
  } as Record<Preset, string>,
  start: 'Begin with',
  tests: { step: 'A step', line: 'A line', stripes: 'Stripes' } as Record<TestName, string>,
  later: 'What it answers here, and whether that solves the task, is shown once you have answered the question.',
  ways: { vertical: 'vertical edges', horizontal: 'horizontal edges' },
  share: 'Of all that it answers in these three pictures and in the same turned by a quarter:',
  verdict: {
    solved: '✓ Solved: it finds vertical edges, and nothing else.',
    silent: 'It is silent everywhere.',
    faint: 'So faint an answer to vertical edges does not count.',
    open: 'To solve the task: at least 95% to vertical edges, in each of the three.',
  },
  kernelIs: (side: number, total: string) => `A ${side} × ${side} kernel whose weights add up to ${total}.`,
  shares: (vertical: string, horizontal: string) =>
    ` In the test pictures ${vertical} of its answer is to vertical edges and ${horizontal} to horizontal ones.`,
  silent: ' It is silent in all test pictures.',
  solved: ' That solves the task.',
};

export type Strings = typeof en;

export const strings: Translated<Strings> = {
  en,
  zh: {
    title: '找一个卷积核：只响应竖直边缘，对水平边缘保持沉默',
    controls: {
      kernel: '卷积核的权重',
      place: '窗口的位置',
      picture: { label: '图像', options: { ship: '船', truck: '卡车', horse: '马', cat: '猫' } },
    },
    pictured: { ship: '一艘船', truck: '一辆卡车', horse: '一匹马', cat: '一只猫' },
    own: '你的图像',
    window: '窗口的位置：可以拖动',
    weight: (row, column) => `第 ${row} 行第 ${column} 列的权重`,
    how: '像素 × 权重 = 乘积；上下拖动权重',
    sum: '乘积之和：',
    answer: '每个位置上的响应',
    negative: '负',
    positive: '正',
    size: '大小',
    presets: { edges: '边缘', identity: '恒等', blur: '模糊', sharpen: '锐化', emboss: '浮雕' },
    start: '从这里开始',
    tests: { step: '阶跃边缘', line: '一条细线', stripes: '条纹' },
    later: '它对这些图有什么响应、算不算成功，回答问题之后显示。',
    ways: { vertical: '竖直边缘', horizontal: '水平边缘' },
    share: '在这三张图和它们转过 90° 的样子里，全部响应中有多少来自：',
    verdict: {
      solved: '✓ 成功：它只找竖直边缘。',
      silent: '它到处都沉默。',
      faint: '对竖直边缘的响应太弱，不算数。',
      open: '要求：三张图里，每张都至少有 95% 的响应来自竖直边缘。',
    },
    kernelIs: (side, total) => `这是一个 ${side} × ${side} 的卷积核，权重之和为 ${total}。`,
    shares: (vertical, horizontal) => `在测试图上，它的响应有 ${vertical} 来自竖直边缘，${horizontal} 来自水平边缘。`,
    silent: '它在所有测试图上都沉默。',
    solved: '任务完成。',
  },
};
