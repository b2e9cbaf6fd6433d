import { pictureVolume, tensorsOf, type LayerCost, type Volume } from '@parts/convnet/layers';

export type { LayerCost };

/** The volume that a layer gives; layer −1 is the picture. */
export const volumeOf = (layer: number, layers: readonly LayerCost[]): Volume =>
  layer < 0 ? pictureVolume : layers[layer].to;

/** The tensors of one layer, taken from the concatenation of all. */
export const parametersAt = (at: number, layers: readonly LayerCost[], weights: Float32Array): Float32Array[] =>
  tensorsOf(layers.map(({ layer }) => layer))
    .filter(({ layer }) => layer === at)
    .map(({ at: from, size }) => weights.subarray(from, from + size));
