import { backward } from '@lib/engine/autograd';
import { noGrad } from '@lib/engine/op';
import { Tensor } from '@lib/engine/tensor';
import { tidy } from '@lib/engine/tidy';
import { argmax, crossEntropy, mul } from '@lib/ops';
import * as optim from '@lib/optim/index';
import { build, type Built } from '@parts/convnet/build';
import type { Layer } from '@parts/convnet/layers';

/** How a network is trained. */
// zh: 网络怎样训练。
export interface Setting {
  optimizer: 'sgd' | 'momentum' | 'adam';
  rate: number;
}

const makers = {
  sgd: (params: Tensor[], lr: number) => optim.sgd(params, { lr }),
  momentum: (params: Tensor[], lr: number) => optim.sgd(params, { lr, momentum: 0.9 }),
  adam: (params: Tensor[], lr: number) => optim.adam(params, { lr }),
};

/** What a share of a batch adds to the loss and to its gradient, and how many of its pictures were right. */
// zh: 一个小批量中的一份对损失和梯度的贡献，以及其中答对几张。
export interface Part {
  loss: number;
  right: number;
  /** Of all parameters, one after the other. */
  // zh: 所有参数的梯度，一个接一个。
  gradient: Float32Array;
}

/** A network with its optimizer. */
// zh: 一个网络和它的优化器。
export class Learner {
  readonly built: Built;
  readonly optimizer: optim.Optimizer;
  readonly #params: Tensor[];
  readonly #size: number;

  constructor(network: readonly Layer[], seed: number, { optimizer, rate }: Setting) {
    this.built = build(network, seed);
    this.#params = this.built.model.parameters();
    this.#size = this.#params.reduce((sum, { size }) => sum + size, 0);
    this.optimizer = makers[optimizer](this.#params, rate);
  }

  /** All tensors of the network as they are now, one after the other. */
  // zh: 网络现在的所有张量，一个接一个。
  weights(): Float32Array {
    const all = Object.values(this.built.model.stateDict());
    const flat = new Float32Array(all.reduce((sum, { size }) => sum + size, 0));
    let at = 0;
    for (const tensor of all) {
      flat.set(tensor.values as Float32Array, at);
      at += tensor.size;
    }
    return flat;
  }

  put(weights: Float32Array) {
    putWeights(this.built, weights);
  }

  /** One batch: the loss before the step, and how many pictures were right. Error: the loss is not a number. */
  // zh: 学一个小批量：给出更新之前的损失，以及答对几张。出错：损失不是数。
  learn(x: Tensor, labels: readonly number[]): { loss: number; right: number } {
    let right = 0;
    const loss = this.optimizer.minimize(() => {
      const scores = this.built.model.forward(x);
      const loss = crossEntropy(scores, labels);
      if (!Number.isFinite(loss.item())) throw new NoNumber();
      right = rightOf(scores, labels);
      return loss;
    });
    return { loss, right };
  }

  /** What some pictures of a batch of `of` add to its mean loss and to the gradient. */
  // zh: 一个共有 `of` 张图的小批量中，这几张图对平均损失和梯度的贡献。
  part(x: Tensor, labels: readonly number[], of: number): Part {
    const gradient = new Float32Array(this.#size);
    if (labels.length === 0) return { loss: 0, right: 0, gradient };
    return tidy(() => {
      this.optimizer.zeroGrad();
      const scores = this.built.model.forward(x);
      const loss = mul(crossEntropy(scores, labels), labels.length / of);
      const right = rightOf(scores, labels);
      backward(loss);
      let at = 0;
      for (const param of this.#params) {
        gradient.set(param.gradient!.values as Float32Array, at);
        at += param.size;
      }
      this.optimizer.zeroGrad();
      return { loss: loss.item(), right, gradient };
    });
  }

  /** Steps by a gradient of all parameters, one after the other. */
  // zh: 用所有参数的梯度（一个接一个）更新一步。
  step(gradient: Float32Array) {
    tidy(() => {
      let at = 0;
      for (const param of this.#params) {
        param.grad = new Tensor(gradient.slice(at, at + param.size), param.shape);
        at += param.size;
      }
      this.optimizer.step();
      this.optimizer.zeroGrad();
    });
  }
}

function rightOf(scores: Tensor, labels: readonly number[]): number {
  const guesses = noGrad(() => argmax(scores, 1)).values;
  return labels.filter((label, i) => guesses[i] === label).length;
}

/** A loss that is not a number. */
// zh: 损失不是数。
export class NoNumber extends Error {}

/** The sum of what the parts of a batch add. Error: the loss is not a number. */
// zh: 一个小批量各份的贡献之和。出错：损失不是数。
export function sumOf(parts: readonly Part[]): Part {
  const [{ gradient: first }, ...others] = parts;
  const gradient = first.slice();
  for (const { gradient: more } of others) for (let i = 0; i < gradient.length; i++) gradient[i] += more[i];
  const sum = (key: 'loss' | 'right') => parts.reduce((total, part) => total + part[key], 0);
  const loss = sum('loss');
  if (!Number.isFinite(loss)) throw new NoNumber();
  return { loss, right: sum('right'), gradient };
}

/** Gives a network its tensors, one after the other. */
// zh: 把张量依次交给网络。
export function putWeights({ model }: Built, weights: Float32Array) {
  let at = 0;
  for (const tensor of Object.values(model.stateDict())) {
    tensor.change().set(weights.subarray(at, (at += tensor.size)));
  }
}
