import type { Translated } from '@i18n/locale';

const functions = { tanh: 'tanh', relu: 'ReLU', leaky: 'Leaky ReLU', sigmoid: 'sigmoid', selu: 'SELU' };

const en = {
  title: 'Carry a signal through ten layers',
  controls: {
    start: {
      label: 'Weights',
      options: { own: 'yours', xavier: 'Xavier, LeCun', he: 'He', cut: 'TF.js’ He', pytorch: 'PyTorch’s' }, // prettier-ignore
    },
    std: 'Standard deviation of the weights',
    gain: 'Gain',
    f: { label: 'Function', options: functions },
    depth: { label: 'Layers', options: { '10': '10', '30': '30', '100': '100' } },
    nets: { label: 'Networks', options: { '1': '1', '5': '5' } },
    seed: 'Seed',
  },
  activations: 'activations h, layer by layer',
  gradients: 'gradients at h, std 1 at the last layer',
  layers: 'layer',
  layer: 'layer',
  deviations: 'standard deviations, on a log scale',
  weights: (std: string) => `std of the weights: ${std}`,
  key: {
    activations: 'activations',
    mean: 'their mean',
    gradients: 'gradients',
    wide: 'if layers were infinitely wide',
    others: (count: number) => `${count} other networks`,
  },
  size: (units: number, examples: number) =>
    `each layer: ${units} units, ${examples} examples; a bar fills its column at 12%`,
  coarse: (few: number, examples: number) =>
    `a first look, with ${few} of ${examples} examples; a bar fills its column at 12%`,
  closed: {
    tanh: (share: string, layer: number) => `${share} saturated in layer ${layer} (|h| > 0.99)`,
    sigmoid: (share: string, layer: number) => `${share} saturated in layer ${layer} (less than 0.005 from 0 or 1)`,
    selu: (share: string, layer: number) => `${share} saturated in layer ${layer}`,
    relu: (share: string, layer: number) => `${share} are 0 in layer ${layer}`,
  },
  dead: (share: string) => `${share} of its units let no gradient through for any example`,
  table: {
    layer: 'layer',
    mean: 'mean',
    std: 'std',
    closed: { tanh: 'saturated', sigmoid: 'saturated', selu: 'saturated', relu: 'zeros' },
    dead: 'dead',
    gradient: 'gradient std',
  },
  weightsAre: (std: string) => `The weights have a standard deviation of ${std}`,
  alone: '.',
  forward: (first: string, last: string, layer: number) =>
    `, the activations ${first} in layer 1 and ${last} in layer ${layer}.`,
  apart: (count: number, most: string, least: string, times: string) =>
    ` Of ${count} networks, the largest deviation after the last layer is ${most} and the smallest ${least}: ${times} times.`,
  back: (arrived: string) => ` Gradients that set out with 1 at the last layer arrive at the first with ${arrived}.`,
};

export type Strings = typeof en;

export const strings: Translated<Strings> = {
  en,
  zh: {
    title: '让信号穿过十层网络',
    controls: {
      start: {
        label: '权重',
        options: { own: '自己定', xavier: 'Xavier、LeCun', he: 'He', cut: 'TF.js 的 He', pytorch: 'PyTorch 默认' }, // prettier-ignore
      },
      std: '权重的标准差',
      gain: '增益',
      f: { label: '函数', options: functions },
      depth: { label: '层数', options: { '10': '10', '30': '30', '100': '100' } },
      nets: { label: '网络个数', options: { '1': '1', '5': '5' } },
      seed: '随机种子',
    },
    activations: '各层的激活值 h',
    gradients: 'h 处的梯度，最后一层设为标准差 1',
    layers: '层',
    layer: '层',
    deviations: '标准差（对数刻度）',
    weights: (std) => `权重的标准差：${std}`,
    key: {
      activations: '激活值',
      mean: '均值',
      gradients: '梯度',
      wide: '假如每层无限宽',
      others: (count) => `另外 ${count} 个网络`,
    },
    size: (units, examples) => `每层 ${units} 个单元，${examples} 个样本；占到 12% 的条形填满一列`,
    coarse: (few, examples) => `先粗看：只用了 ${examples} 个样本中的 ${few} 个；占到 12% 的条形填满一列`,
    closed: {
      tanh: (share, layer) => `第 ${layer} 层有 ${share} 饱和（|h| > 0.99）`,
      sigmoid: (share, layer) => `第 ${layer} 层有 ${share} 饱和（离 0 或 1 不到 0.005）`,
      selu: (share, layer) => `第 ${layer} 层有 ${share} 饱和`,
      relu: (share, layer) => `第 ${layer} 层有 ${share} 是 0`,
    },
    dead: (share) => `其中 ${share} 的单元对所有样本都不传梯度`,
    table: {
      layer: '层',
      mean: '均值',
      std: '标准差',
      closed: { tanh: '饱和', sigmoid: '饱和', selu: '饱和', relu: '零' },
      dead: '死单元',
      gradient: '梯度的标准差',
    },
    weightsAre: (std) => `权重的标准差是 ${std}`,
    alone: '。',
    forward: (first, last, layer) => `，激活值的标准差在第 1 层是 ${first}，在第 ${layer} 层是 ${last}。`,
    apart: (count, most, least, times) =>
      `${count} 个网络中，最后一层之后的标准差最大是 ${most}，最小是 ${least}，相差 ${times} 倍。`,
    back: (arrived) => `梯度从最后一层出发时标准差是 1，到第 1 层是 ${arrived}。`,
  },
};
