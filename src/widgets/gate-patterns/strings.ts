import type { Translated } from '@i18n/locale';

const en = {
  title: 'Four gates: find out how each shares a gradient out',
  controls: { x: 'x', y: 'y', upstream: 'Upstream gradient', second: 'Upstream of the second copy' },
  pull: (name: string) => `Input ${name}`,
  names: { add: 'add', mul: 'multiply', max: 'maximum', copy: 'copy' },
  roles: { add: 'hands out', mul: 'swaps', max: 'sends one way', copy: 'adds up' },
  says: {
    add: 'Each input gets the whole gradient, whatever the values.',
    mul: 'Each input gets the gradient times the other’s value.',
    max: 'The larger input gets everything, the other nothing.',
    copy: 'A value that is used twice gets both gradients, added.',
  },
  multiplied: (x: string, y: string) => ` multiply ${x} and ${y};`,
  summary: ([up, ax, ay, hx, hy, second, c]: string[], multiplied: string) =>
    `${up} arrives at each gate. Add passes on ${ax} and ${ay};${multiplied} maximum ${hx} and ${hy}; the copy gets ${up} and ${second}, together ${c}.`,
  tie: ' The inputs are equal: maximum gives each half.',
};

export type Strings = typeof en;

export const strings: Translated<Strings> = {
  en,
  zh: {
    title: '四种门：看看每种怎样分配梯度',
    controls: { x: 'x', y: 'y', upstream: '上游梯度', second: '第二份副本的上游梯度' },
    pull: (name) => `输入 ${name}`,
    names: { add: '加法', mul: '乘法', max: '最大值', copy: '复制' },
    roles: { add: '原样分发', mul: '交换相乘', max: '只送一边', copy: '汇总相加' },
    says: {
      add: '不管值是多少，每个输入都得到全部梯度。',
      mul: '每个输入得到的是梯度乘以另一个输入的值。',
      max: '较大的输入全得，另一个什么也没有。',
      copy: '流向两处的值得到两份梯度之和。',
    },
    multiplied: (x, y) => `乘法传下 ${x} 和 ${y}；`,
    summary: ([up, ax, ay, hx, hy, second, c], multiplied) =>
      `每个门都收到 ${up}。加法传下 ${ax} 和 ${ay}；${multiplied}最大值传下 ${hx} 和 ${hy}；副本收到 ${up} 和 ${second}，合起来是 ${c}。`,
    tie: '两个输入相等：最大值门各给一半。',
  },
};
