import type { Layer } from './layers';

/** The most layers of a network here, and the bounds of a layer's numbers. */
// zh: 这里的网络最多可以有几层，层里的数最大可以是多少。
export const mostLayers = 24;
export const bounds = { filters: 1024, units: 4096, size: 11, stride: 8, pad: 10 } as const;

/**
 * A network as text, for addresses and files: `c16k5p2,relu,pool2,fc10` is a convolution with 16 filters of 5 × 5 and
 * padding 2 (stride 1), ReLU, max pooling of 2 × 2 (stride 2), and 10 scores.
 */
// zh: 用文字写出的网络，放在地址和文件里：`c16k5p2,relu,pool2,fc10` 是 16 个 5 × 5、补零 2（步幅 1）的滤波器，ReLU，2 × 2（步幅 2）的最大池化，再加 10 个得分。
export const formatNetwork = (network: readonly Layer[]): string => network.map(formatLayer).join(',');

function formatLayer(layer: Layer): string {
  switch (layer.kind) {
    case 'conv': {
      const { filters, size, stride, pad } = layer;
      return `c${filters}k${size}${stride === 1 ? '' : `s${stride}`}${pad === 0 ? '' : `p${pad}`}`;
    }
    case 'pool':
      return `pool${layer.size}${layer.stride === layer.size ? '' : `s${layer.stride}`}`;
    case 'fc':
      return `fc${layer.units}`;
    default:
      return layer.kind;
  }
}

/** The network that a text stands for; null for anything else. `sized` tells whether its layers fit together. */
// zh: 文字代表的网络；别的文字为 null。各层是否接得上，由 `sized` 判断。
export function parseNetwork(text: string): Layer[] | null {
  const parts = text.split(',');
  if (parts.length > mostLayers) return null;
  const layers = parts.map((part) => parseLayer(part.trim()));
  return layers.every((layer) => layer !== null) ? layers : null;
}

const parseLayer = (text: string): Layer | null => {
  const layer = layerIn(text);
  return layer && !outOfBounds(layer) ? layer : null;
};

function layerIn(text: string): Layer | null {
  if (text === 'relu' || text === 'bn') return { kind: text };
  const [, c, k, s = '1', p = '0'] = /^c(\d+)k(\d+)(?:s(\d+))?(?:p(\d+))?$/.exec(text) ?? [];
  if (c) return { kind: 'conv', filters: Number(c), size: Number(k), stride: Number(s), pad: Number(p) };
  const [, size, stride = size] = /^pool(\d+)(?:s(\d+))?$/.exec(text) ?? [];
  if (size) return { kind: 'pool', size: Number(size), stride: Number(stride) };
  const [, units] = /^fc(\d+)$/.exec(text) ?? [];
  return units ? { kind: 'fc', units: Number(units) } : null;
}

type Bounded = keyof typeof bounds;
/** Only the padding may be zero. */
// zh: 只有补零可以是 0。
const leastOf = (name: Bounded) => (name === 'pad' ? 0 : 1);

/** The first number of a layer that is out of bounds. */
// zh: 一层里第一个越界的数。
const outOfBounds = (layer: Layer): Bounded | undefined =>
  (Object.keys(bounds) as Bounded[]).find((name) => {
    const value = (layer as Partial<Record<Bounded, number>>)[name];
    return value !== undefined && !(value <= bounds[name] && value >= leastOf(name));
  });

/** Why a text is not a network: the index of the first invalid part and, if it is clear, what was meant. */
// zh: 一段文字为什么不是网络：第一个读不懂的部分（从 0 数起），以及看得出来时，本来想写什么。
export type Misread =
  | { why: 'empty' }
  | { why: 'many'; found: number; most: number }
  | { why: 'unknown' | 'conv' | 'pool' | 'fc'; at: number; part: string }
  | { why: 'range'; at: number; part: string; name: Bounded; least: number; most: number };

/** What is wrong with a text that `parseNetwork` cannot read; null if nothing is. */
// zh: `parseNetwork` 读不懂的文字错在哪里；读得懂的为 null。
export function misreadIn(text: string): Misread | null {
  const parts = text.split(',').map((part) => part.trim());
  if (parts.every((part) => part === '')) return { why: 'empty' };
  if (parts.length > mostLayers) return { why: 'many', found: parts.length, most: mostLayers };
  const at = parts.findIndex((part) => !parseLayer(part));
  if (at < 0) return null;
  const [part, layer] = [parts[at], layerIn(parts[at])];
  const name = layer && outOfBounds(layer);
  if (name) return { why: 'range', at, part, name, least: leastOf(name), most: bounds[name] };
  const meant = /^(?:(c(?:$|\d|onv))|((?:max)?pool)|(fc))/.exec(part);
  return { why: !meant ? 'unknown' : meant[1] ? 'conv' : meant[2] ? 'pool' : 'fc', at, part };
}

/**
 * A reader's input in the form of addresses: its layers may be separated by spaces, line breaks or other signs than a
 * comma.
 */
// zh: 把读者输入的文字写成地址里的样子：各层之间可以是空格、换行或别的标点。
export const tidied = (typed: string): string =>
  typed
    .toLowerCase()
    .replace(/([a-z])\s+(?=\d)/g, '$1')
    .replace(/(\d)\s+(?=[ksp]\d)/g, '$1')
    .replace(/[\s,;，；、]+/g, ',')
    .replace(/^,|,$/g, '');

/** The network that `convnet-live` trains by default. */
// zh: `convnet-live` 训练的网络，除非另选。
export const demoNetwork = 'c16k5p2,relu,pool2,c24k3p1,relu,pool2,c32k3p1,relu,pool2,fc10';
