import type { Translated } from '@i18n/locale';

const en = {
  title: 'Change the multiply gate’s code, and see what becomes of the gradients',
  controls: { values: 'Inputs', caches: 'Forward keeps its inputs' },
  pull: (name: string) => `Input ${name}`,
  type: (name: string) => `Value of input ${name}`,
  wire: 'Wire',
  value: 'Value',
  yours: 'Gates’ code',
  library: 'Library',
  right: 'the same',
  wrong: 'differs',
  notKnown: 'not a number',
  open: 'Open the gates’ code',
  intro:
    'The circuit runs two small classes: AddGate and MultiplyGate. Both are finished and right. Open their code, change a line of MultiplyGate, and see here which gradients notice.',
  summary: (right: number, count: number) => `${right} of ${count} gradients agree with the library’s.`,
  unknown: (names: string[]) => ` Backward has no number for ${names.join(', ')}: what it needed was not kept.`,
};

export type Strings = typeof en;

export const strings: Translated<Strings> = {
  en,
  zh: {
    title: '改一改乘法门的代码，看看梯度会怎样',
    controls: { values: '输入', caches: '前向时记住输入' },
    pull: (name) => `输入 ${name}`,
    type: (name) => `输入 ${name} 的值`,
    wire: '连线',
    value: '值',
    yours: '门的代码',
    library: '库',
    right: '一致',
    wrong: '不同',
    notKnown: '不是数',
    open: '打开门的代码',
    intro:
      '电路里运行的是两个小小的类：AddGate 和 MultiplyGate。两个都写好了，也都对。打开代码，改动 MultiplyGate 的一行，看看这里哪些梯度会变。',
    summary: (right, count) => `${count} 个梯度里有 ${right} 个和库的一致。`,
    unknown: (names) => `反向时 ${names.join('、')} 没有数：它要用的东西没有记住。`,
  },
};
