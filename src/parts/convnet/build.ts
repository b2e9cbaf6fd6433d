import { noGrad } from '@lib/engine/op';
import type { Tensor } from '@lib/engine/tensor';
import * as nn from '@lib/nn/index';
import { Random } from '@lib/random';
import { numbersIn, pictureVolume, sized, type Layer, type Volume } from './layers';

/**
 * A network that can be trained. Its tensors have the names that PyTorch’s `nn.Sequential` of the same layers gives
 * them.
 */
// zh: 可以训练的网络：张量的名字和 PyTorch 里同样各层的 `nn.Sequential` 一致。
export interface Built {
  model: nn.Sequential;
  /**
   * The module of each layer. Before the first fully connected one there is a `Flatten`, which does not count as a
   * layer here.
   */
  // zh: 每一层的模块。第一个全连接层之前有一个 `Flatten`，在这里不算一层。
  modules: { module: nn.Module; index: number; flattens: boolean }[];
}

/**
 * Builds a network. Weights have He’s initialization, except in the last layer, which no ReLU follows: it has
 * PyTorch’s. The same seed gives the same weights. Error: layers that do not fit together.
 */
// zh: 搭建网络。权重用 He 初始化；最后一层后面没有 ReLU，用 PyTorch 的默认值。种子相同，结果相同。出错：各层接不上。
export function build(network: readonly Layer[], seed: number, picture: Volume = pictureVolume): Built {
  const { layers, misfit } = sized(network, picture);
  if (misfit) throw new Error(`layer ${misfit.at + 1} does not fit`);
  const random = new Random(seed);
  const modules: Built['modules'] = [];
  const all: nn.Module[] = [];
  for (const [at, { layer, from }] of layers.entries()) {
    const flattens = layer.kind === 'fc' && from.length > 1;
    if (flattens) all.push(new nn.Flatten());
    const module = moduleOf(layer, from, random, at === layers.length - 1);
    modules.push({ module, index: all.length, flattens });
    all.push(module);
  }
  return { model: new nn.Sequential(...all), modules };
}

function moduleOf(layer: Layer, from: Volume, random: Random, isLast: boolean): nn.Module {
  const begun = <M extends nn.Conv2d | nn.Linear>(module: M): M => {
    if (isLast) return module;
    nn.init.kaimingNormal(module.weight, { nonlinearity: 'relu', random });
    module.bias!.change().fill(0);
    return module;
  };
  switch (layer.kind) {
    case 'conv': {
      const { filters, size, stride, pad } = layer;
      return begun(new nn.Conv2d(from[0], filters, size, { stride, padding: pad, random }));
    }
    case 'fc':
      return begun(new nn.Linear(numbersIn(from), layer.units, { random }));
    case 'bn':
      return from.length === 1 ? new nn.BatchNorm1d(from[0]) : new nn.BatchNorm2d(from[0]);
    case 'relu':
      return new nn.ReLU();
    case 'pool':
      return new nn.MaxPool2d(layer.size, { stride: layer.stride });
  }
}

/** The output of each layer for these pictures. */
// zh: 每一层对这些图的输出。
export function valuesIn({ modules }: Built, pictures: Tensor): Tensor[] {
  const flatten = new nn.Flatten();
  let x = pictures;
  return noGrad(() => modules.map(({ module, flattens }) => (x = module.forward(flattens ? flatten.forward(x) : x))));
}
