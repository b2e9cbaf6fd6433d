import type { Translated } from '@i18n/locale';

const en = {
  title: 'Choose the sizes, and see which shape a derivative has',
  controls: {
    kind: {
      label: 'Derivative',
      options: { scalar: 'number → number', gradient: 'vector → number', jacobian: 'vector → vector' },
    },
    n: 'Inputs N',
    m: 'Outputs M',
    row: 'Row',
    column: 'Column',
    nudge: 'Nudge of x',
  },
  entry: (value: string, i: number, j: number) => `${value}: Look at row ${i}, column ${j}`,
  table: 'y = sin(Wx): how each y changes with each x',
  shapes: 'Shapes, drawn to scale',
  names: { x: 'x', y: 'y', J: '∂y/∂x', gy: '∂L/∂y', gx: '∂L/∂x' },
  summary: (m: string, n: string, i: number, j: number, value: string) =>
    `The derivative has ${m} × ${n} entries. Row ${i}, column ${j} is ${value}: how fast y${i} changes with x${j}. `,
  nudged: (by: string, change: string, expected: string) =>
    `Nudged by ${by}, y changes by ${change}; the entry predicts ${expected}.`,
};

export type Strings = typeof en;

export const strings: Translated<Strings> = {
  en,
  zh: {
    title: '选好大小，看看导数是什么形状',
    controls: {
      kind: { label: '导数', options: { scalar: '数 → 数', gradient: '向量 → 数', jacobian: '向量 → 向量' } },
      n: '输入个数 N',
      m: '输出个数 M',
      row: '行',
      column: '列',
      nudge: 'x 挪动多少',
    },
    entry: (value, i, j) => `${value}：看第 ${i} 行第 ${j} 列`,
    table: 'y = sin(Wx)：每个 y 随每个 x 怎样变',
    shapes: '按比例画出的形状',
    names: { x: 'x', y: 'y', J: '∂y/∂x', gy: '∂L/∂y', gx: '∂L/∂x' },
    summary: (m, n, i, j, value) =>
      `导数有 ${m} × ${n} 项。第 ${i} 行第 ${j} 列是 ${value}：y${i} 随 x${j} 变得有多快。`,
    nudged: (by, change, expected) => `挪动 ${by}，y 变了 ${change}；这一项预言的是 ${expected}。`,
  },
};
