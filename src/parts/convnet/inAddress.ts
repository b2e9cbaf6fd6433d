import type { Layer } from './layers';

/** How many layers a network may have here, and how large the numbers of a layer may be. */
export const mostLayers = 24;
export const bounds = { filters: 1024, units: 4096, size: 11, stride: 8, pad: 10 } as const;

/**
 * A network as text, for addresses and files: `c16k5p2,relu,pool2,fc10` is a convolution with 16 filters of 5 × 5 and
 * padding 2 (stride 1), ReLU, max pooling of 2 × 2 (stride 2), and 10 scores.
 */
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
const within = (layer: Layer): Layer | null =>
  Object.entries(bounds).every(([name, most]) => {
    const value: number | undefined = (layer as unknown as Record<string, number | undefined>)[name];
    return value === undefined || (value <= most && value >= (name === 'pad' ? 0 : 1));
  })
    ? layer
    : null;

/** The network that `convnet-live` trains unless another is chosen. */
export const demoNetwork = 'c16k5p2,relu,pool2,c24k3p1,relu,pool2,c32k3p1,relu,pool2,fc10';
