import type { Layer, Volume } from './layers';

/** A layer's name in diagrams, in any language: `CONV 16 · 5×5`. */
export function layerName(layer: Layer): string {
  switch (layer.kind) {
    case 'conv': {
      const { filters, size, stride, pad } = layer;
      return `CONV ${filters} · ${size}×${size}${stride === 1 ? '' : ` /${stride}`}${pad === 0 ? '' : ` +${pad}`}`;
    }
    case 'pool':
      return `POOL ${layer.size}×${layer.size}${layer.stride === layer.size ? '' : ` /${layer.stride}`}`;
    case 'fc':
      return `FC ${layer.units}`;
    default:
      return layer.kind.toUpperCase();
  }
}

/** A volume as in the notes: width × height × channels. */
export const volumeText = (volume: Volume): string => [...volume].reverse().join('×');
