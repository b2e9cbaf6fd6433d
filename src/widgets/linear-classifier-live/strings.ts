import { counted } from '@i18n/counted';
import type { Translated } from '@i18n/locale';

const en = {
  title: 'Drag a point, at any step: who pushes the lines?',
  controls: {
    step: 'Steps',
    loss: {
      label: 'Loss',
      options: { westonWatkins: 'SVM, Weston–Watkins', oneVsAll: 'SVM, one against all', softmax: 'softmax' },
    },
    rate: 'Step size',
    lambda: 'λ',
    seed: 'First weights',
    example: 'Example worked out',
    check: 'Check the gradient',
    halved: 'Use ½λW for the gradient of λΣW²',
    fork: 'Fork',
    points: 'Points',
  },
  point: (i: number, c: number) => `Example ${i}, class ${c + 1}`,
  row: (c: number) => `class ${c + 1}`,
  weights: 'W and b, with the gradient under each',
  weightsChecked: 'W and b; under each the gradient, and under that what central differences give',
  numeric: 'By central differences: ',
  columns: ['of x', 'of y', 'b'],
  key: 'Arrows: each example pulls a class’s weights (by colour) outwards to itself, or pushes them inwards. Violet ring: its loss.',
  example: 'No.',
  scores: 'score',
  pushes: 'push ∂L/∂s',
  loss: 'loss',
  total: 'loss',
  steps: 'steps',
  worked: (i: number) => `Example ${i}: `,
  agrees: 'agrees',
  differs: 'does not agree',
  summary: (step: string, total: string, data: string, penalty: string, right: string, all: string, pushing: number) =>
    `After ${counted(step, 'step')} the loss is ${total}: ${data} from the examples, ${penalty} from the penalty. ${right} of ${all} are right, and ${pushing === 0 ? 'none pushes' : pushing === 1 ? 'one still pushes' : `${pushing} still push`}.`,
  branch: (loss: string, rate: string, lambda: string, total: string | null, right: string, all: string) =>
    `${loss}, step size ${rate}, λ ${lambda}${total === null ? '' : `: loss ${total}, ${right} of ${all} right`}.`,
  checked: (error: string, ok: boolean) =>
    ` The gradient ${ok ? 'agrees' : 'does not agree'} with central differences: relative error ${error}.`,
};

export type Strings = typeof en;

export const strings: Translated<Strings> = {
  en,
  zh: {
    title: '走到哪一步都可以拖一个点：是谁在推这些直线？',
    controls: {
      step: '步数',
      loss: {
        label: '损失',
        options: { westonWatkins: 'SVM（Weston–Watkins）', oneVsAll: 'SVM（一对多）', softmax: 'softmax' },
      },
      rate: '步长',
      lambda: 'λ',
      seed: '初始权重',
      example: '写出哪个样本',
      check: '检验梯度',
      halved: '用 ½λW 当作 λΣW² 的梯度',
      fork: '分叉',
      points: '点',
    },
    point: (i, c) => `样本 ${i}，第 ${c + 1} 类`,
    row: (c) => `第 ${c + 1} 类`,
    weights: 'W 与 b，下面是各自的梯度',
    weightsChecked: 'W 与 b；下面是各自的梯度，再下面是中心差分的结果',
    numeric: '用中心差分：',
    columns: ['x 的', 'y 的', 'b'],
    key: '箭头：每个样本把各类（看颜色）的权重向外拉向自己，或向内推开。紫色的圈：它的损失。',
    example: '样本',
    scores: '得分',
    pushes: '推力 ∂L/∂s',
    loss: '损失',
    total: '损失',
    steps: '步数',
    worked: (i) => `样本 ${i}：`,
    agrees: '一致',
    differs: '不一致',
    summary: (step, total, data, penalty, right, all, pushing) =>
      `走了 ${step} 步，损失是 ${total}：样本占 ${data}，惩罚占 ${penalty}。${all} 个样本中对了 ${right} 个，还在推的有 ${pushing} 个。`,
    branch: (loss, rate, lambda, total, right, all) =>
      `${loss}，步长 ${rate}，λ ${lambda}${total === null ? '' : `：损失 ${total}，${all} 个中对 ${right} 个`}。`,
    checked: (error, ok) => `梯度与中心差分${ok ? '一致' : '不一致'}：相对误差 ${error}。`,
  },
};
