import type { Translated } from '@i18n/locale';

const en = {
  title: 'Four gates: guess how each shares a gradient out',
  controls: { x: 'x', y: 'y', upstream: 'Upstream gradient', second: 'Upstream of the second copy', shown: 'Shown' },
  pull: (name: string) => `Input ${name}`,
  names: { add: 'add', mul: 'multiply', max: 'maximum', copy: 'copy' },
  roles: { add: 'hands out', mul: 'swaps', max: 'sends one way', copy: 'adds up' },
  says: {
    add: 'Each input gets the whole gradient, whatever the values.',
    mul: 'Each input gets the gradient times the other’s value.',
    max: 'The larger input gets everything, the other nothing.',
    copy: 'A value that is used twice gets both gradients, added.',
  },
  saysTie: 'Both inputs are equal, and each gets half. Otherwise the larger gets everything, the other nothing.',
  gets: (name: string) => `${name} gets`,
  guess: (gate: string, name: string) => `Your guess, ${gate}: the gradient of ${name}`,
  missing: (name: string) => `guess ${name}, too`,
  check: 'Check',
  show: 'Show',
  guessed: (values: string) => `Your guess: ${values}.`,
  right: 'Right.',
  notRight: 'Not so.',
  passes: {
    add: (x: string, y: string) => ` Add passes on ${x} and ${y}.`,
    mul: (x: string, y: string) => ` Multiply passes on ${x} and ${y}.`,
    max: (x: string, y: string) => ` Maximum passes on ${x} and ${y}.`,
    copy: (a: string, b: string, c: string) => ` The copy gets ${a} and ${b}, together ${c}.`,
  },
  arrives: (up: string) => `${up} arrives at each gate.`,
  guessFirst: ' Guess what each input gets.',
  tie: ' The inputs are equal: maximum gives each half.',
};

export type Strings = typeof en;

export const strings: Translated<Strings> = {
  en,
  zh: {
    title: '四种门：猜猜每种怎样分配梯度',
    controls: { x: 'x', y: 'y', upstream: '上游梯度', second: '第二份副本的上游梯度', shown: '已显示' },
    pull: (name) => `输入 ${name}`,
    names: { add: '加法', mul: '乘法', max: '最大值', copy: '复制' },
    roles: { add: '原样分发', mul: '交换相乘', max: '只送一边', copy: '汇总相加' },
    says: {
      add: '不管值是多少，每个输入都得到全部梯度。',
      mul: '每个输入得到的是梯度乘以另一个输入的值。',
      max: '较大的输入全得，另一个什么也没有。',
      copy: '流向两处的值得到两份梯度之和。',
    },
    saysTie: '两个输入相等，各得一半。不相等时，较大的全得，另一个什么也没有。',
    gets: (name) => `${name} 得到`,
    guess: (gate, name) => `你的猜测，${gate}：${name} 的梯度`,
    missing: (name) => `还要猜 ${name}`,
    check: '对一对',
    show: '看结果',
    guessed: (values) => `你猜的是 ${values}。`,
    right: '对。',
    notRight: '不是。',
    passes: {
      add: (x, y) => `加法传下 ${x} 和 ${y}。`,
      mul: (x, y) => `乘法传下 ${x} 和 ${y}。`,
      max: (x, y) => `最大值传下 ${x} 和 ${y}。`,
      copy: (a, b, c) => `副本收到 ${a} 和 ${b}，合起来是 ${c}。`,
    },
    arrives: (up) => `每个门都收到 ${up}。`,
    guessFirst: '猜猜每个输入得到多少。',
    tie: '两个输入相等：最大值门各给一半。',
  },
};
