import type { Translated } from '@i18n/locale';

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

const en = {
  title: 'Which sizes fit? Slide the filter to the end of the row',
  controls: {
    size: 'Input N',
    filter: 'Filter F',
    stride: 'Stride S',
    padding: 'Padding P',
    at: 'Place of the filter',
    row: 'Numbers of the row',
  },
  from: (shape: string) => `The input and its padding: ${shape}`,
  to: 'The output: ',
  stairs: 'Every place of the filter along one side, one below the other',
  window: 'The filter: drag it from place to place',
  place: (n: number, of: number) => (n <= of ? `place ${n} of ${of}` : 'hangs over the edge'),
  placeAsked: (n: number) => `place ${n}`,
  hangs: (over: number) => `${counted(over, 'column')} over the edge`,
  noFit: 'does not fit',
  doesFit: 'fits',
  keepsSize: 'fits, and keeps the size',
  asked: (size: number, filter: number, stride: number) =>
    `At how many places does a filter of ${filter} stand along a side of ${size}, at stride ${stride}?`,
  tooLarge: (filter: number, width: number) =>
    `A filter of ${filter} is larger than the input, which is ${width} with its padding: it stands nowhere.`,
  fits: (places: number) => `The filter stands at ${counted(places, 'place')}, and the last one ends at the edge.`,
  keeps: ' The output is as large as the input.',
  unfit: (places: number, over: number, left: number, isPadded: boolean) =>
    `It does not fit: the filter stands at ${counted(places, 'place')}, and at the next one it would hang ${counted(over, 'column')} over the edge. Libraries round down and say nothing; no window reaches the last ${left === 1 ? 'column' : `${left} columns`}${isPadded ? ', padding included' : ''}.`,
  libraries: {
    title: '“Same” padding at stride 2: two libraries, a filter of three ones',
    row: 'The row',
    number: (n: number) => `Number ${n} of the row`,
    add: 'Add a number',
    remove: 'Take one away',
    tensorflow: 'TensorFlow.js, “same”: as many zeros as ⌈N / 2⌉ places need, the odd one at the end',
    pytorch: 'PyTorch, padding 1: a zero on each side',
    sums: 'Sums: ',
    agree: 'Here both give the same.',
    differ: 'The same row, the same filter, the same stride: two answers.',
  },
};

export type Strings = typeof en;

export const strings: Translated<Strings> = {
  en,
  zh: {
    title: '哪些尺寸放得下？把滤波器滑到一行的尽头',
    controls: {
      size: '输入 N',
      filter: '滤波器 F',
      stride: '步幅 S',
      padding: '填充 P',
      at: '滤波器的位置',
      row: '这一行的数',
    },
    from: (shape) => `输入和它的填充：${shape}`,
    to: '输出：',
    stairs: '滤波器在一条边上的所有位置，自上而下',
    window: '滤波器：可以从一个位置拖到另一个位置',
    place: (n, of) => (n <= of ? `第 ${n} 个位置，共 ${of} 个` : '超出了边缘'),
    placeAsked: (n) => `第 ${n} 个位置`,
    hangs: (over) => `超出边缘 ${over} 列`,
    noFit: '放不下',
    doesFit: '正好放下',
    keepsSize: '正好放下，且大小不变',
    asked: (size, filter, stride) =>
      `边长为 ${filter} 的滤波器，以步幅 ${stride} 沿着长 ${size} 的边，能停在几个位置？`,
    tooLarge: (filter, width) => `滤波器的边长是 ${filter}，输入连同填充只有 ${width}：一个位置也站不下。`,
    fits: (places) => `滤波器停在 ${places} 个位置上，最后一个正好到边缘。`,
    keeps: '输出和输入一样大。',
    unfit: (places, over, left, isPadded) =>
      `放不下：滤波器停在 ${places} 个位置上，再下一个就会超出边缘 ${over} 列。各种库向下取整，什么也不说；${isPadded ? '连同填充，' : ''}最后 ${left} 列没有任何窗口覆盖。`,
    libraries: {
      title: '步幅为 2 时的“same”填充：两个库，滤波器是三个 1',
      row: '这一行',
      number: (n) => `这一行的第 ${n} 个数`,
      add: '加一个数',
      remove: '去掉一个数',
      tensorflow: 'TensorFlow.js 的“same”：按 ⌈N / 2⌉ 个位置补零，多出的一个补在末尾',
      pytorch: 'PyTorch，填充 1：两边各补一个零',
      sums: '和：',
      agree: '这里两者结果相同。',
      differ: '同一行数、同一个滤波器、同一个步幅：两种结果。',
    },
  },
};
