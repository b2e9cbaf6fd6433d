import type { Translated } from '@i18n/locale';

const en = {
  title: 'Look for anything in this matrix that is worth keeping',
  controls: { x: 'x', upstream: 'Upstream gradient', power: 'log₂ of the elements', batch: 'A batch of 100' },
  input: (i: number) => `x, element ${i + 1}`,
  arrived: (i: number) => `Upstream gradient, element ${i + 1}`,
  jacobian: 'Jacobian: how y changes with x',
  gradY: '∂L/∂y',
  gradX: '∂L/∂x',
  elements: 'elements',
  bytes: 'bytes',
  matrix: (bytes: string) => `the whole Jacobian: ${bytes}`,
  product: (bytes: string) => `element by element: ${bytes}`,
  summary: (through: string, count: string, size: string, matrix: string, element: string) =>
    `${through} of ${count} elements let the gradient through. With ${size} elements the Jacobian takes ${matrix} in float32; element by element it is ${element}.`,
};

export type Strings = typeof en;

export const strings: Translated<Strings> = {
  en,
  zh: {
    title: '在这个矩阵里找找，有什么值得留下',
    controls: { x: 'x', upstream: '上游梯度', power: '元素个数的 log₂', batch: '一批 100 个样本' },
    input: (i) => `x 的第 ${i + 1} 个元素`,
    arrived: (i) => `上游梯度的第 ${i + 1} 个元素`,
    jacobian: '雅可比矩阵：y 随 x 怎样变',
    gradY: '∂L/∂y',
    gradX: '∂L/∂x',
    elements: '元素个数',
    bytes: '字节',
    matrix: (bytes) => `整个雅可比矩阵：${bytes}`,
    product: (bytes) => `逐元素相乘：${bytes}`,
    summary: (through, count, size, matrix, element) =>
      `${count} 个元素里有 ${through} 个让梯度通过。有 ${size} 个元素时，雅可比矩阵按 float32 要占 ${matrix}，逐元素只要 ${element}。`,
  },
};
