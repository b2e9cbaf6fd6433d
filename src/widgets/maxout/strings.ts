import type { Translated } from '@i18n/locale';

const en = {
  title: 'Bend two lines into a ReLU, then into others',
  controls: {
    task: { label: 'Make it', options: { relu: 'ReLU', leaky: 'Leaky ReLU (0.1)', abs: '|x|', bowl: 'x²' } },
    k: 'Pieces k',
    ends: 'Pieces',
    inputs: 'Inputs of a layer',
    units: 'Units of the layer',
  },
  piece: (i: number, side: 'left' | 'right') => `Piece ${i}, its ${side} end`,
  input: 'x',
  output: 'maxout(x), the highest piece',
  target: (name: string) => `wanted: ${name}`,
  off: (error: string) => `off by ${error}`,
  judged: 'Largest difference on [−2, 2]',
  best: (k: string, best: string) => `The best that ${k} can do: ${best}`,
  pieces: (k: number) => (k === 1 ? 'one piece' : `${k} pieces`),
  layer: (inputs: string, units: string) => `Parameters of a layer ${inputs} → ${units}`,
  reluCount: 'with ReLU',
  maxoutCount: 'with Maxout',
  summary: {
    done: (name: string, error: string, allowed: string) =>
      `${name} it is: off by at most ${error}, and ${allowed} is allowed.`,
    not: (name: string, error: string, x: string, allowed: string) =>
      `Not yet ${name}: at x = ${x} it is off by ${error}, and ${allowed} is allowed.`,
  },
  waiting: (k: string, name: string) => `The highest of ${k} at each x; wanted is ${name}.`,
  counted: (relu: string, maxout: string) => ` A layer has ${maxout} parameters in place of ${relu}.`,
};

export type Strings = typeof en;

export const strings: Translated<Strings> = {
  en,
  zh: {
    title: '把两条线折成 ReLU，再折成别的函数',
    controls: {
      task: { label: '折成', options: { relu: 'ReLU', leaky: 'Leaky ReLU (0.1)', abs: '|x|', bowl: 'x²' } },
      k: '段数 k',
      ends: '各段',
      inputs: '一层的输入个数',
      units: '该层的单元个数',
    },
    piece: (i, side) => `第 ${i} 段的${side === 'left' ? '左' : '右'}端`,
    input: 'x',
    output: 'maxout(x)，最高的那一段',
    target: (name) => `目标：${name}`,
    off: (error) => `差 ${error}`,
    judged: '[−2, 2] 上最大的差',
    best: (k, best) => `${k}最好能做到 ${best}`,
    pieces: (k) => `${k} 段`,
    layer: (inputs, units) => `${inputs} → ${units} 的一层有多少参数`,
    reluCount: '用 ReLU',
    maxoutCount: '用 Maxout',
    summary: {
      done: (name, error, allowed) => `这就是 ${name}：最多差 ${error}，允许 ${allowed}。`,
      not: (name, error, x, allowed) => `还不是 ${name}：在 x = ${x} 处差 ${error}，允许 ${allowed}。`,
    },
    waiting: (k, name) => `每个 x 处取 ${k}中最高的一段，目标是 ${name}。`,
    counted: (relu, maxout) => `一层的参数从 ${relu} 个变成 ${maxout} 个。`,
  },
};
