import type { Layer } from './layers';

/** How many layers a network may have here, and how large the numbers of a layer may be. */
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

/** The network that a text stands for; null for anything else. Whether its layers fit each other, `sized` says. */
// zh: 文字代表的网络；别的文字为 null。各层是否接得上，由 `sized` 判断。
export function parseNetwork(text: string): Layer[] | null {
  const parts = text.split(',');
  if (parts.length > mostLayers) return null;
  const layers = parts.map((part) => parseLayer(part.trim()));
  return layers.every((layer) => layer !== null) ? layers : null;
}

function parseLayer(text: string): Layer | null {
  if (text === 'relu' || text === 'bn') return { kind: text };
  const [, c, k, s = '1', p = '0'] = /^c(\d+)k(\d+)(?:s(\d+))?(?:p(\d+))?$/.exec(text) ?? [];
  if (c) return within({ kind: 'conv', filters: Number(c), size: Number(k), stride: Number(s), pad: Number(p) });
  const [, size, stride = size] = /^pool(\d+)(?:s(\d+))?$/.exec(text) ?? [];
  if (size) return within({ kind: 'pool', size: Number(size), stride: Number(stride) });
  const [, units] = /^fc(\d+)$/.exec(text) ?? [];
  return units ? within({ kind: 'fc', units: Number(units) }) : null;
}

/** The layer, unless one of its numbers is out of bounds: only padding may be zero. */
// zh: 这一层，除非其中某个数越界：只有补零可以是 0。
const within = (layer: Layer): Layer | null =>
  Object.entries(bounds).every(([name, most]) => {
    const value: number | undefined = (layer as unknown as Record<string, number | undefined>)[name];
    return value === undefined || (value <= most && value >= (name === 'pad' ? 0 : 1));
  })
    ? layer
    : null;

/** The network that `convnet-live` trains unless another is chosen. */
// zh: `convnet-live` 训练的网络，除非另选。
export const demoNetwork = 'c16k5p2,relu,pool2,c24k3p1,relu,pool2,c32k3p1,relu,pool2,fc10';
