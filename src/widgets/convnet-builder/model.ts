import { parseNetwork } from '@parts/convnet/inAddress';
import {
  nearestFit,
  numbersIn,
  sized,
  type Layer,
  type LayerCost,
  type Misfit,
  type Volume,
} from '@parts/convnet/layers';

/** The pictures that a network can be built for: channels, height, width. */
// zh: 可以为哪些图搭网络：通道、高、宽。
export const pictures = {
  '3x32x32': [3, 32, 32],
  '1x28x28': [1, 28, 28],
  '1x32x32': [1, 32, 32],
  '3x224x224': [3, 224, 224],
  '3x227x227': [3, 227, 227],
} as const satisfies Record<string, Volume>;
export type PictureName = keyof typeof pictures;

export interface State {
  /** The layers as text, as in `c16k5p2,relu,pool2,fc10`. */
  // zh: 用文字写出的各层，例如 `c16k5p2,relu,pool2,fc10`。
  network: string;
  picture: PictureName;
  /** Whether what is left over at the end of a side may be left out. */
  // zh: 边上剩余的部分能否略去。
  floor: boolean;
}

/** A layer of the stack with its costs, or with the reason why it cannot be there. */
// zh: 堆叠中的一层和它的花费，或者它为什么不能放在那里。
export interface Row {
  layer: Layer;
  cost?: LayerCost;
  misfit?: Misfit;
  /** What would fit in place of one that does not. */
  // zh: 放不下时，换成什么就放得下。
  instead?: Layer | null;
}

/** Shapes and costs of a network, layer by layer, as far as the layers fit each other. */
// zh: 网络逐层的形状和花费，直到各层接不上为止。
export function compute({ network, picture, floor }: State) {
  const layers = parseNetwork(network) ?? [];
  const volume = pictures[picture];
  const { layers: fitting, misfit, parameters, multiplyAdds, values } = sized(layers, volume, !floor);
  const end = fitting.length ? fitting[fitting.length - 1].to : volume;
  const rows = layers.map((layer, at): Row => {
    if (at < fitting.length) return { layer, cost: fitting[at] };
    return at === misfit?.at ? { layer, misfit: misfit.misfit, instead: nearestFit(layer, end) } : { layer };
  });
  return {
    rows,
    picture: volume,
    end,
    parameters,
    multiplyAdds,
    /** Numbers kept for one picture: what goes into the network and what comes out of each layer. */
    // zh: 一张图要保留的数：网络的输入和每一层的输出。
    values,
    /** The largest cost of a single layer, for bars. */
    // zh: 单独一层的最大花费，画条形时用。
    most: {
      parameters: Math.max(1, ...fitting.map((cost) => cost.parameters)),
      values: Math.max(1, ...fitting.map(({ to }) => numbersIn(to))),
      multiplyAdds: Math.max(1, ...fitting.map((cost) => cost.multiplyAdds)),
    },
    /** It can be trained on the page: ten scores for colour pictures of 32 × 32. */
    // zh: 能在页面上训练：对 32 × 32 的彩色图给出十个得分。
    trains: !misfit && picture === '3x32x32' && end.length === 1 && end[0] === 10,
  };
}

export type Model = ReturnType<typeof compute>;
