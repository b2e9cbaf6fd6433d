import type { Translated } from '@i18n/locale';

const en = {
  title: 'Change what multiply sends back: which gradients notice?',
  controls: {
    values: 'Inputs',
    caches: 'Forward keeps its inputs',
    sends: {
      label: 'Multiply sends back to q and z',
      options: { other: 'z · up, q · up', own: 'q · up, z · up', plain: 'up, up' },
    },
  },
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
    'Two small classes run this circuit. Choose below what MultiplyGate sends back (up is the upstream gradient), and see which gradients notice. Or open the code, and change it yourself.',
  summary: (right: number, count: number) => `${right} of ${count} gradients agree with the library’s.`,
  unknown: (names: string[]) => ` Backward has no number for ${names.join(', ')}: what it needed was not kept.`,
};

export type Strings = typeof en;

export const strings: Translated<Strings> = {
  en,
  zh: {
    title: '改一改乘法门往回传的东西，看看哪些梯度会变',
    controls: {
      values: '输入',
      caches: '前向时记住输入',
      sends: {
        label: '乘法门往回传给 q 和 z',
        options: { other: 'z · up，q · up', own: 'q · up，z · up', plain: 'up，up' },
      },
    },
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
      '电路里运行的是两个小小的类。在下面选 MultiplyGate 往回传什么（up 是上游梯度），看看哪些梯度会变。也可以打开代码，自己来改。',
    summary: (right, count) => `${count} 个梯度里有 ${right} 个和库的一致。`,
    unknown: (names) => `反向时 ${names.join('、')} 没有数：它要用的东西没有记住。`,
  },
};
