import type { Translated } from '@i18n/locale';

const en = {
  title: 'Stack small filters until one unit sees 7\u00a0×\u00a07 pixels',
  controls: {
    layers: 'Layers',
    column: 'Column',
    row: 'Row',
    weights: { label: 'Filters', options: { drawn: 'as drawn at the start', trained: 'trained on the pictures' } },
  },
  kinds: ['conv 1 × 1', 'conv 3 × 3', 'conv 5 × 5', 'conv 7 × 7', 'conv 3 × 3, stride 2', 'pool 2 × 2'],
  layer: (i: number) => `Layer ${i}`,
  remove: (i: number) => `Remove layer ${i}`,
  add: 'Add a layer',
  unit: 'Unit that is looked at',
  pixels: 'pixels',
  side: 'one row of units on each level, and what the marked one depends on',
  sideLater:
    'One row of units on each level. What the marked one depends on is shown once you have answered the question.',
  square: 'all that it can see: ',
  ofIt: (size: string) => `of it in the picture: ${size}`,
  lit: 'lit by how much each pixel moves it',
  field: 'receptive field',
  weights: 'weights, with C channels everywhere',
  single: 'one layer with the same field',
  inside: '95% of its gradient lies within',
  silent: 'nothing moves it: its filters all yield zero',
  unfit: 'The layers above no longer fit.',
  someIn: (size: string) => `, of which ${size} lie in the picture and the others in its padding`,
  summary: (field: string, inside: string, weights: string, single: string) =>
    `The unit sees ${field} pixels${inside}. The stack has ${weights} C² weights; one layer that sees as much has ${single} C². `,
  effective: (width: string, inside: string | null) =>
    `95% of its gradient comes from the middle ${width}${inside ? `, ${inside} of it in the picture` : ''}.`,
};

export type Strings = typeof en;

export const strings: Translated<Strings> = {
  en,
  zh: {
    title: '叠上小滤波器，直到一个单元看得见 7\u00a0×\u00a07 个像素',
    controls: {
      layers: '各层',
      column: '列',
      row: '行',
      weights: { label: '滤波器', options: { drawn: '随机的初始值', trained: '在图像上训练过' } },
    },
    kinds: ['卷积 1 × 1', '卷积 3 × 3', '卷积 5 × 5', '卷积 7 × 7', '卷积 3 × 3，步幅 2', '池化 2 × 2'],
    layer: (i) => `第 ${i} 层`,
    remove: (i) => `去掉第 ${i} 层`,
    add: '加一层',
    unit: '查看哪个单元',
    pixels: '像素',
    side: '每一级的一行单元，以及标出的单元依赖于谁',
    sideLater: '每一级画一行单元。标出的单元依赖于谁，回答问题之后显示。',
    square: '它看得见的全部：',
    ofIt: (size) => `其中在图内的：${size}`,
    lit: '哪个像素影响它越大，就越亮',
    field: '感受野',
    weights: '权重数，各层都是 C 个通道',
    single: '同样感受野的单独一层',
    inside: '95% 的梯度集中在',
    silent: '什么都影响不了它：它的滤波器输出全是零',
    unfit: '再往上的层放不下了。',
    someIn: (size) => `，其中 ${size} 个在图内，其余在填充里`,
    summary: (field, inside, weights, single) =>
      `这个单元看得见 ${field} 个像素${inside}。整个堆叠有 ${weights} C² 个权重；看得一样远的单独一层要 ${single} C² 个。`,
    effective: (width, inside) => `它的梯度有 95% 来自中间的 ${width}${inside ? `，其中 ${inside} 在图内` : ''}。`,
  },
};
