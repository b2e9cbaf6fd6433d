import { counted } from '@i18n/counted';
import type { Translated } from '@i18n/locale';

/** A number as an index. */
export const index = (i: number) => '₁₂₃₄₅'[i - 1];

const en = {
  title: 'Choose the sizes, and find the product whose shapes fit',
  controls: {
    kind: {
      label: 'Derivative',
      options: { scalar: 'number → number', gradient: 'vector → number', jacobian: 'vector → vector' },
    },
    n: 'Inputs N',
    m: 'Outputs M',
    nudge: 'Nudge of x',
    at: 'Entry',
    slots: 'Factors',
  },
  entry: (value: string, i: number, j: number) => `${value}: Look at row ${i}, column ${j}`,
  table: 'y = sin(Wx): how each y changes with each x',
  shapes: 'Shapes, drawn to scale',
  names: { x: 'x', y: 'y', J: '∂y/∂x', gx: '∂L/∂x' },
  short: ['', 'J', 'Jᵀ', 'g', 'gᵀ'],
  build:
    'Backward: with J = ∂y/∂x and g = ∂L/∂y, which product is ∂L/∂x? Drag two of these into the slots, or press them.',
  piece: (name: string, shape: string) => `Put ${name} ${shape} into a free slot`,
  slot: (i: number) => `Slot ${i}`,
  empty: (i: number, name: string) => `Slot ${i}: take ${name} out`,
  misfits: {
    rows: (name: string, have: number, want: number) =>
      `${name} does not fit on the left: it has ${counted(have, 'row')}, ∂L/∂x has ${want}.`,
    columns: (name: string, have: number, want: number) =>
      `${name} does not fit on the right: it has ${counted(have, 'column')}, ∂L/∂x has ${want}.`,
    inner: (name: string, have: number, want: number, isLeft: boolean) =>
      isLeft
        ? `${name} does not fit: it has ${counted(have, 'column')}, the right one ${counted(want, 'row')}.`
        : `${name} does not fit: it has ${counted(have, 'row')}, the left one ${counted(want, 'column')}.`,
  },
  earlier: (refusal: string) => `Refused earlier: ${refusal}`,
  right: (product: string) => `It fits, and is ∂L/∂x: ${product}.`,
  wrong: (product: string, wanted: string) =>
    `The shapes fit, since N = M, and it is wrong all the same: ${product}, where ∂L/∂x is ${wanted}.`,
  summary: (m: string, n: string, i: number, j: number, value: string) =>
    `The derivative has ${m} × ${n} entries. Row ${i}, column ${j} is ${value}: how fast y${index(i)} changes with x${index(j)}. `,
  nudged: (by: string, change: string, expected: string) =>
    `Nudged by ${by}, y changes by ${change}; the entry predicts ${expected}.`,
};

export type Strings = typeof en;

export const strings: Translated<Strings> = {
  en,
  zh: {
    title: '选好大小，找出形状合适的乘积',
    controls: {
      kind: { label: '导数', options: { scalar: '数 → 数', gradient: '向量 → 数', jacobian: '向量 → 向量' } },
      n: '输入个数 N',
      m: '输出个数 M',
      nudge: 'x 挪动多少',
      at: '哪一项',
      slots: '因子',
    },
    entry: (value, i, j) => `${value}：看第 ${i} 行第 ${j} 列`,
    table: 'y = sin(Wx)：每个 y 随每个 x 怎样变',
    shapes: '按比例画出的形状',
    names: { x: 'x', y: 'y', J: '∂y/∂x', gx: '∂L/∂x' },
    short: ['', 'J', 'Jᵀ', 'g', 'gᵀ'],
    build: '反向：记 J = ∂y/∂x，g = ∂L/∂y，哪个乘积是 ∂L/∂x？把其中两个拖进空位，或者按一下。',
    piece: (name, shape) => `把 ${name} ${shape} 放进空位`,
    slot: (i) => `空位 ${i}`,
    empty: (i, name) => `空位 ${i}：取出 ${name}`,
    misfits: {
      rows: (name, have, want) => `${name} 不能放在左边：它有 ${have} 行，∂L/∂x 有 ${want} 行。`,
      columns: (name, have, want) => `${name} 不能放在右边：它有 ${have} 列，∂L/∂x 有 ${want} 列。`,
      inner: (name, have, want, isLeft) =>
        isLeft
          ? `${name} 放不进：它有 ${have} 列，右边的有 ${want} 行。`
          : `${name} 放不进：它有 ${have} 行，左边的有 ${want} 列。`,
    },
    earlier: (refusal) => `之前放不进：${refusal}`,
    right: (product) => `合适，而且就是 ∂L/∂x：${product}。`,
    wrong: (product, wanted) => `因为 N = M，形状也合适，结果却是错的：${product}，而 ∂L/∂x 是 ${wanted}。`,
    summary: (m, n, i, j, value) =>
      `导数有 ${m} × ${n} 项。第 ${i} 行第 ${j} 列是 ${value}：y${index(i)} 随 x${index(j)} 变得有多快。`,
    nudged: (by, change, expected) => `挪动 ${by}，y 变了 ${change}；这一项预言的是 ${expected}。`,
  },
};
