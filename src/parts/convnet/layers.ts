/** A layer of a convolutional network. */
// zh: 卷积网络的一层。
export type Layer =
  | { kind: 'conv'; filters: number; size: number; stride: number; pad: number }
  | { kind: 'relu' }
  | { kind: 'bn' }
  | { kind: 'pool'; size: number; stride: number }
  | { kind: 'fc'; units: number };
export type LayerKind = Layer['kind'];

/** The size of a picture or of activation maps: channels, height, width; after a fully connected layer, [units]. */
// zh: 图或特征图的大小：通道、高、宽；全连接层之后是 [单元数]。
export type Volume = readonly [channels: number, height: number, width: number] | readonly [units: number];

/** The input of the networks here: colour pictures of 32 × 32 pixels. */
// zh: 这里的网络看的：32 × 32 像素的彩色图。
export const pictureVolume: Volume = [3, 32, 32];

export const numbersIn = (volume: Volume) => volume.reduce<number>((product, n) => product * n, 1);

/** Why a layer does not fit in its place. */
// zh: 一层为什么不能放在那里。
export type Misfit =
  /** The window is larger than the picture with its padding. */
  // zh: 窗口比补零后的图还大。
  | { why: 'window'; size: number; side: number }
  /** The last step would leave the picture, and nothing may be left over: `places` is not a whole number. */
  // zh: 最后一步会超出图，而又不许有剩余：`places` 不是整数。
  | { why: 'steps'; side: number; places: number }
  /** After a fully connected layer, there is no picture to slide a window over. */
  // zh: 全连接层之后没有图可以让窗口滑动。
  | { why: 'flat' };

/**
 * The output size of a layer, or why it does not fit. Rows and columns left over at the end are ignored, as in
 * libraries, unless windows have to fit exactly.
 */
// zh: 一层给出什么，或为什么不能放在那里。边上剩余的部分会略去，和各个库一样，除非窗口必须正好放下。
export function volumeAfter(layer: Layer, volume: Volume, exactly = false): Volume | Misfit {
  if (layer.kind === 'relu' || layer.kind === 'bn') return volume;
  if (layer.kind === 'fc') return [layer.units];
  if (volume.length === 1) return { why: 'flat' };
  const [channels, ...sides] = volume;
  const { size, stride } = layer;
  const pad = layer.kind === 'conv' ? layer.pad : 0;
  const places: number[] = [];
  for (const length of sides) {
    const side = length + 2 * pad;
    if (size > side) return { why: 'window', size, side };
    const count = (side - size) / stride + 1;
    if (exactly && !Number.isInteger(count)) return { why: 'steps', side, places: count };
    places.push(Math.floor(count));
  }
  return [layer.kind === 'conv' ? layer.filters : channels, places[0], places[1]];
}

const isMisfit = (found: Volume | Misfit): found is Misfit => 'why' in found;

/** A layer's input and output, and its cost for one picture. */
// zh: 一层的输入、输出，以及处理一张图的花费。
export interface LayerCost {
  layer: Layer;
  from: Volume;
  to: Volume;
  /** Rows and columns at the end that no window reaches. */
  // zh: 末尾没有窗口够得着的行和列。
  left: number;
  /** The number of parameters. */
  // zh: 要学的数。
  parameters: number;
  multiplyAdds: number;
}

/** The weights and biases of a layer. */
// zh: 一层的权重和偏置。
export function parametersOf(layer: Layer, from: Volume): number {
  switch (layer.kind) {
    case 'conv':
      return layer.filters * (layer.size ** 2 * from[0] + 1);
    case 'fc':
      return layer.units * (numbersIn(from) + 1);
    case 'bn':
      return 2 * from[0];
    default:
      return 0;
  }
}

/** The number of multiply–adds for one picture. Comparisons are not counted. */
// zh: 处理一张图时，一个数相乘再加进和里的次数。比较不算。
export function multiplyAddsOf(layer: Layer, from: Volume, to: Volume): number {
  switch (layer.kind) {
    case 'conv':
      return numbersIn(to) * layer.size ** 2 * from[0];
    case 'fc':
      return layer.units * numbersIn(from);
    case 'bn':
      return numbersIn(to);
    default:
      return 0;
  }
}

/** The layers of a network up to the first that does not fit. */
// zh: 网络中放得下的各层，以及第一个放不下的。
export interface Sized {
  layers: LayerCost[];
  misfit?: { at: number; misfit: Misfit };
  parameters: number;
  multiplyAdds: number;
  /** The number of activations kept for the backward pass, for one picture, including the picture itself. */
  // zh: 一张图要留到反向传播用完为止的数，包括图本身。
  values: number;
}

/** The number of rows and columns that a layer ignores because no further window fits. */
// zh: 因为再放不下一个窗口，一层略去了几行几列。
function leftBy(layer: Layer, [, side]: Volume): number {
  if (!('stride' in layer) || side === undefined) return 0;
  return (side + 2 * ('pad' in layer ? layer.pad : 0) - layer.size) % layer.stride;
}

/** The sizes and costs of a network, layer by layer. */
// zh: 网络逐层的大小和花费。
export function sized(network: readonly Layer[], picture: Volume = pictureVolume, exactly = false): Sized {
  const layers: LayerCost[] = [];
  let misfit: Sized['misfit'];
  let from = picture;
  for (const [at, layer] of network.entries()) {
    const to = volumeAfter(layer, from, exactly);
    if (isMisfit(to)) {
      misfit = { at, misfit: to };
      break;
    }
    const [parameters, multiplyAdds] = [parametersOf(layer, from), multiplyAddsOf(layer, from, to)];
    layers.push({ layer, from, to, left: leftBy(layer, from), parameters, multiplyAdds });
    from = to;
  }
  const sum = (of: (cost: LayerCost) => number) => layers.reduce((total, cost) => total + of(cost), 0);
  return {
    layers,
    misfit,
    parameters: sum(({ parameters }) => parameters),
    multiplyAdds: sum(({ multiplyAdds }) => multiplyAdds),
    values: numbersIn(picture) + sum(({ to }) => numbersIn(to)),
  };
}

/**
 * The most similar layer that fits exactly: with another stride, else with other padding, else with another window.
 * Null if there is none.
 */
// zh: 与这一层最接近、又正好放得下的层：先换步幅，再换补零，最后换窗口。没有则为 null。
export function nearestFit(layer: Layer, volume: Volume): Layer | null {
  if (!isMisfit(volumeAfter(layer, volume, true))) return layer;
  if ((layer.kind !== 'conv' && layer.kind !== 'pool') || volume.length === 1) return null;
  let best: { layer: Layer; far: number } | null = null;
  const pads = layer.kind === 'conv' ? Array.from({ length: layer.size }, (_, pad) => pad) : [0];
  for (let size = 1; size <= Math.max(layer.size, 11); size++) {
    for (const pad of pads.filter((p) => p < size)) {
      for (let stride = 1; stride <= size; stride++) {
        const other: Layer = layer.kind === 'conv' ? { ...layer, size, stride, pad } : { ...layer, size, stride };
        if (isMisfit(volumeAfter(other, volume, true))) continue;
        const far =
          Math.abs(stride - layer.stride) +
          1.1 * Math.abs(pad - (layer.kind === 'conv' ? layer.pad : 0)) +
          2.3 * Math.abs(size - layer.size);
        if (!best || far < best.far) best = { layer: other, far };
      }
    }
  }
  return best?.layer ?? null;
}

/** A tensor of a network: its name and shape in PyTorch’s `nn.Sequential`, and its offset when all are concatenated. */
// zh: 网络的一个张量：它在 PyTorch `nn.Sequential` 里的名字和形状，以及全部排成一行时从哪里开始。
export interface NamedTensor {
  layer: number;
  name: string;
  shape: number[];
  at: number;
  size: number;
}

/** All tensors of a network in the order of its `state_dict`. A `Flatten` before the first fully connected layer is counted. */
// zh: 网络的所有张量，按 `state_dict` 的顺序。第一个全连接层之前的 `Flatten` 也算一层。
export function tensorsOf(network: readonly Layer[], picture: Volume = pictureVolume): NamedTensor[] {
  const found: NamedTensor[] = [];
  let [at, place] = [0, 0];
  for (const [layer, { layer: own, from }] of sized(network, picture).layers.entries()) {
    if (own.kind === 'fc' && from.length > 1) place++;
    for (const [name, shape] of shapesOf(own, from)) {
      const size = numbersIn(shape as unknown as Volume);
      found.push({ layer, name: `${place}.${name}`, shape, at, size });
      at += size;
    }
    place++;
  }
  return found;
}

function shapesOf(layer: Layer, from: Volume): [name: string, shape: number[]][] {
  switch (layer.kind) {
    case 'conv':
      return [['weight', [layer.filters, from[0], layer.size, layer.size]], ['bias', [layer.filters]]]; // prettier-ignore
    case 'fc':
      return [['weight', [layer.units, numbersIn(from)]], ['bias', [layer.units]]]; // prettier-ignore
    case 'bn':
      return ['weight', 'bias', 'running_mean', 'running_var'].map((name) => [name, [from[0]]]);
    default:
      return [];
  }
}
