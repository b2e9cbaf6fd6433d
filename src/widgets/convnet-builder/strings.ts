import { counted } from '@i18n/counted';
import type { Translated } from '@i18n/locale';

const en = {
  title: 'Build a network: where are its parameters, and where its work?',
  controls: {
    picture: {
      label: 'Picture',
      options: {
        '3x32x32': '32 × 32 × 3',
        '1x28x28': '28 × 28 × 1',
        '1x32x32': '32 × 32 × 1',
        '3x224x224': '224 × 224 × 3',
        '3x227x227': '227 × 227 × 3',
      },
    },
    floor: 'Round down, as libraries do',
    network: 'Layers',
  },
  presets: { demo: 'the next figure’s', lenet: 'LeNet-5', alexnet: 'AlexNet’s start', paper: 'on 224 pixels' },
  kinds: { conv: 'CONV', relu: 'RELU', pool: 'POOL', fc: 'FC', bn: 'BN' },
  fields: { filters: 'K', size: 'F', stride: 'S', pad: 'P', units: 'units' },
  field: (layer: number, kind: string, name: string) => `Layer ${layer}, ${kind} ${name}`,
  add: (kind: string) => `Add ${kind}`,
  remove: (layer: number, kind: string) => `Remove layer ${layer}, ${kind}`,
  up: (layer: number, kind: string) => `Move layer ${layer}, ${kind}, one up`,
  input: 'picture',
  shape: 'shape',
  parameters: 'numbers learned',
  values: 'numbers kept',
  multiplyAdds: 'multiply-adds',
  total: 'together',
  empty: 'No layers yet: add one below.',
  full: 'A network here has at most 24 layers.',
  train: 'Train this one',
  trainHint: 'Only networks with ten scores for pictures of 32 × 32 × 3 can be trained on this page.',
  instead: (layer: string) => `Take ${layer}`,
  waits: 'waits for the layer above',
  left: (n: number) => `${n} left out`,
  window: (size: number, side: number) => `a window of ${size} does not fit into ${counted(side, 'pixel')}`,
  steps: (side: number, size: number, stride: number, places: string) =>
    `(${side} − ${size}) / ${stride} + 1 = ${places}, no whole number of places; libraries would leave the rest out`,
  flat: 'after a fully connected layer there is no picture left',
  stops: (layer: number, why: string) => `Layer ${layer} cannot be there: ${why}.`,
  summary: (from: string, to: string, parameters: string, multiplyAdds: string, values: string) =>
    `From ${from} to ${to}: ${parameters} parameters, ${multiplyAdds} multiply-adds and ${values} numbers kept for each picture.`,
};

export type Strings = typeof en;

export const strings: Translated<Strings> = {
  en,
  zh: {
    title: '搭一个网络：参数集中在哪里，计算又集中在哪里？',
    controls: {
      picture: { label: '图像', options: en.controls.picture.options },
      floor: '像各种库那样向下取整',
      network: '各层',
    },
    presets: { demo: '下一幅图的网络', lenet: 'LeNet-5', alexnet: 'AlexNet 开头', paper: '改用 224' },
    kinds: { conv: '卷积', relu: 'ReLU', pool: '池化', fc: '全连接', bn: '批归一化' },
    fields: { filters: 'K', size: 'F', stride: 'S', pad: 'P', units: '单元' },
    field: (layer, kind, name) => `第 ${layer} 层（${kind}）：${name}`,
    add: (kind) => `添加：${kind}`,
    remove: (layer, kind) => `去掉第 ${layer} 层：${kind}`,
    up: (layer, kind) => `把第 ${layer} 层（${kind}）上移一层`,
    input: '图像',
    shape: '形状',
    parameters: '参数',
    values: '保存的数',
    multiplyAdds: '乘加次数',
    total: '合计',
    empty: '还没有层：在下面添加一层。',
    full: '这里的网络最多 24 层。',
    train: '训练这个网络',
    trainHint: '在本页能训练的只有输入 32 × 32 × 3、输出十个得分的网络。',
    instead: (layer) => `改用 ${layer}`,
    waits: '等上面那一层',
    left: (n) => `略去 ${n} 列`,
    window: (size, side) => `边长 ${size} 的窗口放不进 ${side} 个像素`,
    steps: (side, size, stride, places) =>
      `(${side} − ${size}) / ${stride} + 1 = ${places}，位置数不是整数；各种库会把剩下的略去`,
    flat: '全连接层之后已经没有图了',
    stops: (layer, why) => `第 ${layer} 层不能放在那里：${why}。`,
    summary: (from, to, parameters, multiplyAdds, values) =>
      `从 ${from} 到 ${to}：${parameters} 个参数；每张图像 ${multiplyAdds} 次乘加，保存 ${values} 个数。`,
  },
};
