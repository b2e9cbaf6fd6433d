import { counted } from '@i18n/counted';
import type { Translated } from '@i18n/locale';

const en = {
  title: 'Move the kinks: how near does a line of straight pieces come?',
  controls: {
    curve: { label: 'Curve', options: { wave: 'wave', corners: 'corners', bump: 'bump' } },
    way: { label: 'Kinks', options: { placed: 'placed by hand', trained: 'trained' } },
    units: 'Hidden units',
    seed: 'Start',
    parts: 'What each unit adds',
    moved: 'Where the kinks are',
  },
  key: { target: 'the curve', line: 'the network', worst: 'largest error' },
  x: 'x',
  y: 'y',
  off: 'error',
  kink: (k: number) => `Kink ${k}`,
  spread: (units: number, error: string) =>
    `${counted(units, 'unit')}, ${units === 1 ? 'its kink at the edge' : 'their kinks spread evenly'}: the largest error is ${error}.`,
  moved: (units: number, error: string, even: string) =>
    `${counted(units, 'unit')}, their kinks where you have put them: the largest error is ${error}. Spread evenly: ${even}.`,
  trained: (steps: string, units: number, error: string, even: string) =>
    `After ${counted(steps, 'step')}, ${counted(units, 'unit')}: the largest error is ${error}. With kinks spread evenly: ${even}.`,
  beyond: (beyond: number, units: number) => ` Kinks beyond the edges, where they bend nothing: ${beyond} of ${units}.`,
};

export type Strings = typeof en;

export const strings: Translated<Strings> = {
  en,
  zh: {
    title: '挪动折角：一条折线能离曲线多近？',
    controls: {
      curve: { label: '曲线', options: { wave: '波', corners: '三段直线', bump: '鼓包' } },
      way: { label: '折角', options: { placed: '手动摆放', trained: '训练' } },
      units: '隐藏单元',
      seed: '起点',
      parts: '每个单元各加上什么',
      moved: '折角的位置',
    },
    key: { target: '曲线', line: '网络', worst: '最大误差' },
    x: 'x',
    y: 'y',
    off: '误差',
    kink: (k) => `第 ${k} 个折角`,
    spread: (units, error) =>
      units === 1
        ? `1 个单元，折角在左端：最大误差是 ${error}。`
        : `${units} 个单元，折角均匀分布：最大误差是 ${error}。`,
    moved: (units, error, even) => `${units} 个单元，折角由你摆放：最大误差是 ${error}；均匀分布时是 ${even}。`,
    trained: (steps, units, error, even) =>
      `${units} 个单元训练 ${steps} 步之后，最大误差是 ${error}；折角均匀分布时是 ${even}。`,
    beyond: (beyond, units) => `跑到两端之外、什么也弯不了的折角：${units} 个里有 ${beyond} 个。`,
  },
};
