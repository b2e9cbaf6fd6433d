import type { Translated } from '@i18n/locale';

const functions = { sigmoid: 'sigmoid', tanh: 'tanh', relu: 'ReLU', leakyRelu: 'Leaky ReLU', elu: 'ELU', gelu: 'GELU' };

const en = {
  title: 'Get a gradient through to the first layer',
  controls: {
    f: { label: 'Function', options: functions },
    n: 'Units n',
    x: 'Input x',
    weight: 'Weight w',
  },
  along: 'gradient at x, on a log scale',
  input: 'input x',
  chain: 'gradient at each layer, on a log scale',
  layers: '← the gradient’s way back · layer',
  point: 'Input x, the point',
  bound: (steepest: string) => `at most (${steepest} · |w|)ⁿ`,
  zero: '0',
  factor: (value: string) => `×${value}`,
  table: {
    caption: 'From the last layer back to the input',
    layer: 'layer',
    value: 'value h',
    slope: 'slope f′',
    factor: 'factor w · f′',
    gradient: 'gradient',
  },
  units: (n: number) => (n === 1 ? 'one unit' : `${n} units`),
  reaches: (units: string, gradient: string) => `Of a gradient of 1, ${gradient} comes back through ${units}`,
  nothing: (units: string) => `Nothing of the gradient comes back through ${units}`,
  shrunk: (times: string) => `: it has become ${times} times smaller.`,
  grown: (times: string) => `: it has become ${times} times larger.`,
  stop: '.',
  waiting: (units: string, x: string) => `A gradient of 1 sets out at the end of ${units}; at the other end x = ${x}.`,
  most: (steepest: string, bound: string) =>
    ` No slope is above ${steepest}, so with this weight at most ${bound} can be left.`,
};

export type Strings = typeof en;

export const strings: Translated<Strings> = {
  en,
  zh: {
    title: '让梯度传回第一层',
    controls: {
      f: { label: '函数', options: functions },
      n: '单元个数 n',
      x: '输入 x',
      weight: '权重 w',
    },
    along: 'x 处的梯度，对数刻度',
    input: '输入 x',
    chain: '每一层的梯度，对数刻度',
    layers: '← 梯度往回走 · 层',
    point: '输入 x 的位置',
    bound: (steepest) => `至多 (${steepest} · |w|)ⁿ`,
    zero: '0',
    factor: (value) => `×${value}`,
    table: {
      caption: '从最后一层回到输入',
      layer: '层',
      value: '值 h',
      slope: '斜率 f′',
      factor: '因子 w · f′',
      gradient: '梯度',
    },
    units: (n) => `${n} 个单元`,
    reaches: (units, gradient) => `梯度从 1 出发，反向经过 ${units}之后是 ${gradient}`,
    nothing: (units) => `反向经过 ${units}之后，梯度一点不剩`,
    shrunk: (times) => `，缩小到原来的 ${times} 分之一。`,
    grown: (times) => `，变成原来的 ${times} 倍。`,
    stop: '。',
    waiting: (units, x) => `梯度 1 从 ${units}的末端出发，另一端的输入是 x = ${x}。`,
    most: (steepest, bound) => `斜率都不超过 ${steepest}，所以在这个权重下至多剩下 ${bound}。`,
  },
};
