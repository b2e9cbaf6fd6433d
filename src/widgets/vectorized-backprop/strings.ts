import type { Translated } from '@i18n/locale';

const options = {
  ...{ W11: 'W₁₁', W12: 'W₁₂', W13: 'W₁₃', W21: 'W₂₁', W22: 'W₂₂', W23: 'W₂₃' },
  ...{ x1: 'x₁', x2: 'x₂', x3: 'x₃' },
};

const en = {
  title: 'Ask every entry how it reaches the result',
  controls: { W: 'W', x: 'x', entry: { label: 'Work out the derivative of', options } },
  weight: (i: number, j: number) => `W, row ${i + 1}, column ${j + 1}`,
  input: (j: number) => `x, element ${j + 1}`,
  show: (value: string, entry: string) => `${value}: Work out ${entry}`,
  forward: 'forward: values; beside each its shape, (3,) for a list of three, () for one number',
  backward: 'backward: gradients, each in the shape of its values',
  derivation: (entry: string) => `What ${entry} does to f, through q₁ and through q₂:`,
  from: 'through',
  upstream: '∂f/∂q',
  local: (entry: string) => `∂q/∂${entry}`,
  product: 'product',
  silent: 'this row of W affects only the other q',
  total: (entry: string, value: string) => `Together ∂f/∂${entry} = ${value}.`,
  summary: (f: string, entry: string, value: string) =>
    `f = ${f}. Its derivative with respect to ${entry} is ${value}.`,
};

export type Strings = typeof en;

export const strings: Translated<Strings> = {
  en,
  zh: {
    title: '问问每一项：它的变化怎样传到结果？',
    controls: { W: 'W', x: 'x', entry: { label: '推导哪一项的导数', options } },
    weight: (i, j) => `W 的第 ${i + 1} 行第 ${j + 1} 列`,
    input: (j) => `x 的第 ${j + 1} 个元素`,
    show: (value, entry) => `${value}：推导 ${entry}`,
    forward: '前向：值；旁边是形状，(3,) 是三个数的一列，() 是一个数',
    backward: '反向：梯度，形状和各自的值相同',
    derivation: (entry) => `${entry} 的变化经过 q₁ 和 q₂ 传到 f：`,
    from: '经过',
    upstream: '∂f/∂q',
    local: (entry) => `∂q/∂${entry}`,
    product: '乘积',
    silent: 'W 的这一行只影响另一个 q',
    total: (entry, value) => `合起来 ∂f/∂${entry} = ${value}。`,
    summary: (f, entry, value) => `f = ${f}。它对 ${entry} 的导数是 ${value}。`,
  },
};
