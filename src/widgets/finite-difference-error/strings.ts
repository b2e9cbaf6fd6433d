import type { Translated } from '@i18n/locale';

const en = {
  title: 'Make h smaller and smaller: what becomes of the slope?',
  controls: {
    f: { label: 'Function', options: { sin: 'sin x', exp: 'exp x', cube: 'x³' } },
    x: 'x',
    h: 'log₁₀ h',
    all: 'Draw all',
  },
  hint: 'The handle draws the errors as it goes.',
  handle: 'Step h, as its logarithm',
  step: 'step h',
  error: 'error of the slope',
  tangent: 'slope',
  secant: 'through two points',
  curves: {
    forward: ['forward, float32', 'forward, float64'],
    central: ['central, float32', 'central, float64'],
  },
  summary: (h: string, slope: string, forward: string, central: string, single: string) =>
    `The slope is ${slope}. With h = ${h} the forward difference gives ${forward}, the central one ${central}, in float32 ${single}. `,
  through: (h: string, slope: string, through: string) =>
    `The slope is ${slope}; that of the line through two points, h = ${h} apart, is ${through}.`,
  asked: (h: string, slope: string) =>
    `The slope is ${slope}; h is ${h}. What so small a step makes of it is a question of the text: answer it first.`,
  best: (single: string, double: string) =>
    `The central difference is best near ${single} in float32, ${double} in float64.`,
  exception:
    'At x = 0 this function is 0, and no digits are lost: the smallest step does best, which it does nowhere else.',
};

export type Strings = typeof en;

export const strings: Translated<Strings> = {
  en,
  zh: {
    title: '把 h 越变越小：斜率会怎样？',
    controls: {
      f: { label: '函数', options: { sin: 'sin x', exp: 'exp x', cube: 'x³' } },
      x: 'x',
      h: 'log₁₀ h',
      all: '全部画出',
    },
    hint: '手柄走到哪里，误差就画到哪里。',
    handle: '步长 h，取对数',
    step: '步长 h',
    error: '斜率的误差',
    tangent: '斜率',
    secant: '过两点的直线',
    curves: {
      forward: ['前向，float32', '前向，float64'],
      central: ['中心，float32', '中心，float64'],
    },
    summary: (h, slope, forward, central, single) =>
      `斜率是 ${slope}。取 h = ${h}，前向差分得 ${forward}，中心差分得 ${central}，用 float32 得 ${single}。`,
    through: (h, slope, through) => `斜率是 ${slope}；过相距 h = ${h} 的两点的直线，斜率是 ${through}。`,
    asked: (h, slope) => `斜率是 ${slope}，h 是 ${h}。步子这么小时会怎样，是正文里的一个问题：请先回答它。`,
    best: (single, double) => `中心差分在 float32 下 ${single} 左右最好，在 float64 下 ${double} 左右最好。`,
    exception: '这个函数在 x = 0 处的值是 0，一位也不会丢：步长越小越好，换个地方就不是这样了。',
  },
};
