import type { Translated } from '@i18n/locale';

const en = {
  title: 'Add filters to the layer, make them wider: what does each cost?',
  controls: {
    size: 'Side of the picture N',
    depth: 'Channels C',
    filters: 'Filters K',
    kernel: 'Side of a filter F',
    stride: 'Stride S',
    pad: 'Padding P',
    column: 'Column',
    row: 'Row',
    map: 'Map',
  },
  input: 'input',
  padded: (pad: number) => `, with ${pad} of padding`,
  filter: 'filters',
  output: 'output',
  place: 'Place in the output',
  chosen: (map: number) => `Filter ${map} makes map ${map}`,
  more: (count: string) => `and ${count} more`,
  perFilter: 'numbers in a filter, and a bias',
  parameters: 'parameters',
  outputs: 'numbers in the output',
  multiplyAdds: 'multiply-adds',
  table: 'Double one size alone, and this is how many times as many there are',
  rows: {
    size: 'side of the input',
    depth: 'channels',
    filters: 'filters',
    kernel: 'side of a filter',
    stride: 'stride',
  },
  twice: (name: string) => `Double: ${name}`,
  tooWide: 'no longer fits',
  left: (columns: number) =>
    ` ${columns === 1 ? 'One column at the end is' : `${columns} columns at the end are`} never reached.`,
  summary: (from: string, to: string, parameters: string, multiplyAdds: string) =>
    `${from} becomes ${to}, with ${parameters} parameters and ${multiplyAdds} multiply-adds.`,
};

export type Strings = typeof en;

export const strings: Translated<Strings> = {
  en,
  zh: {
    title: '多加几个滤波器，把它们变宽：各要付出什么代价？',
    controls: {
      size: '图的边长 N',
      depth: '通道数 C',
      filters: '滤波器个数 K',
      kernel: '滤波器的边长 F',
      stride: '步幅 S',
      pad: '填充 P',
      column: '列',
      row: '行',
      map: '激活图',
    },
    input: '输入',
    padded: (pad) => `，四周填充 ${pad}`,
    filter: '滤波器',
    output: '输出',
    place: '输出中的位置',
    chosen: (map) => `第 ${map} 个滤波器得到第 ${map} 张激活图`,
    more: (count) => `还有 ${count} 个`,
    perFilter: '一个滤波器的数，加一个偏置',
    parameters: '参数',
    outputs: '输出的数',
    multiplyAdds: '乘加次数',
    table: '只把一个尺寸翻倍，下面各项变为原来的几倍',
    rows: { size: '输入的边长', depth: '通道数', filters: '滤波器个数', kernel: '滤波器的边长', stride: '步幅' },
    twice: (name) => `翻倍：${name}`,
    tooWide: '放不下了',
    left: (columns) => `末尾有 ${columns} 列永远够不着。`,
    summary: (from, to, parameters, multiplyAdds) =>
      `${from} 变成 ${to}，用了 ${parameters} 个参数、${multiplyAdds} 次乘加。`,
  },
};
