import { counted } from '@i18n/counted';
import type { Translated } from '@i18n/locale';

const sizes = { '1e-9': '10⁻⁹', '1e-6': '10⁻⁶', '0.001': '0.001', '0.1': '0.1' };
const functions = { tanh: 'tanh', relu: 'ReLU', sigmoid: 'sigmoid' };

const en = {
  title: 'Turn six copies into six units',
  controls: {
    step: 'Steps',
    start: {
      label: 'First weights',
      options: {
        zeros: 'zeros',
        equal: 'all ½',
        incoming: 'incoming ½',
        outgoing: 'outgoing ½',
        biases: 'zeros, random biases',
        random: 'random',
      },
    },
    broken: 'Units moved',
    size: { label: 'by about', options: sizes },
    f: { label: 'Function', options: functions },
    seed: 'Seed',
    fork: 'Fork',
  },
  steps: 'steps',
  gap: 'largest difference between units, log scale',
  none: '0',
  copies: (count: number) => `× ${count}`,
  line: 'a unit’s line, × how many coincide',
  outside: (count: number) => `${counted(count, 'unit has', 'units have')} no line in the picture`,
  waits: 'What becomes of the units waits for your prediction.',
  held: (step: number) => `After ${counted(step, 'step')}.`,
  summary: (step: number, right: string) => `After ${counted(step, 'step')} ${right}% of the points are right. `,
  more: (count: number, size: string) => `${counted(count, 'more unit')} moved by about ${size}`,
  noMore: 'no more units moved',
  branch: (moved: string, right: string) => `${moved}, ${right}% right. `,
  same: 'All six units are copies, to the last digit.',
  close: (gap: string) => `The six units differ by ${gap} at most.`,
  kinds: (count: number) =>
    count === 1 ? 'The six units are still too alike to tell apart.' : `Of the six units ${count} are different.`,
  table: {
    caption: (last: string) => `The numbers of the units; the bias of the output is ${last}`,
    unit: 'unit',
    x: 'weight of x',
    y: 'weight of y',
    bias: 'bias',
    out: 'outgoing weight',
  },
};

export type Strings = typeof en;

export const strings: Translated<Strings> = {
  en,
  zh: {
    title: '把六个一样的单元变成六个不同的单元',
    controls: {
      step: '步数',
      start: {
        label: '初始权重',
        options: {
          zeros: '全 0',
          equal: '全 ½',
          incoming: '输入 ½',
          outgoing: '输出 ½',
          biases: '全 0，偏置随机',
          random: '随机',
        },
      },
      broken: '挪动几个单元',
      size: { label: '大约挪动', options: sizes },
      f: { label: '函数', options: functions },
      seed: '随机种子',
      fork: '分叉',
    },
    steps: '步数',
    gap: '单元之间的最大差别，对数刻度',
    none: '0',
    copies: (count) => `× ${count}`,
    line: '一个单元的分界线，× 后面是重合的条数',
    outside: (count) => `有 ${count} 个单元在图里没有线`,
    waits: '先作出预测，再看这些单元会怎样。',
    held: (step) => `走了 ${step} 步。`,
    summary: (step, right) => `走了 ${step} 步，${right}% 的点分对了。`,
    more: (count, size) => `再挪动 ${count} 个单元，大约挪动 ${size}`,
    noMore: '不再挪动单元',
    branch: (moved, right) => `${moved}，${right}% 的点分对了。`,
    same: '六个单元完全一样，每一位都相同。',
    close: (gap) => `六个单元最多相差 ${gap}。`,
    kinds: (count) => (count === 1 ? '六个单元仍然难以分辨。' : `六个单元里有 ${count} 个不同的。`),
    table: {
      caption: (last) => `各单元的数；输出的偏置是 ${last}`,
      unit: '单元',
      x: 'x 的权重',
      y: 'y 的权重',
      bias: '偏置',
      out: '输出的权重',
    },
  },
};
