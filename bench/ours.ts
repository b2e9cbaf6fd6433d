import '../kernels/install';
import { simd } from '../kernels/simd';
import { pictures } from '../lib/data/pictures/index';
import { backward, grad } from '../lib/engine/autograd';
import { useKernels } from '../lib/engine/memory';
import { noGrad } from '../lib/engine/op';
import { cdist, conv2d, crossEntropy, linear, matmul, maxPool2d, relu, reshape, tanh } from '../lib/ops';
import { sgd } from '../lib/optim';
import { Tensor, type Shape } from '../lib/engine/tensor';
import { tidy } from '../lib/engine/tidy';
import type { Contestant } from './contest';
import {
  conv,
  convBatch,
  convInputs,
  convnet,
  convnetInputs,
  knn,
  knnInputs,
  matrices,
  mlpInputs,
  momentum,
  transposed,
  type Mlp,
  type Rows,
} from './inputs';

const leaf = (numbers: Float32Array, shape: Shape) => new Tensor(numbers, shape, true);

export function matrixProduct(n: number): Contestant {
  const { a, b } = matrices(n);
  const [x, y] = [new Tensor(a, [n, n]), new Tensor(b, [n, n])];
  return { run: () => tidy(() => void matmul(x, y)), check: () => [matmul(x, y).values[n + 3]] };
}

export function convolution(andBack: boolean): Contestant {
  const inputs = convInputs();
  const x = leaf(inputs.x, [convBatch, conv.from, conv.size, conv.size]);
  const w = leaf(inputs.w, [conv.to, conv.from, 5, 5]);
  const b = leaf(inputs.b, [conv.to]);
  const dy = new Tensor(inputs.dy, [convBatch, conv.to, conv.size, conv.size]);
  const forward = () => conv2d(x, w, b, { padding: 2 });
  const gradients = () => grad(forward(), [x, w, b], { gradOutput: dy });
  return {
    run: () => tidy(() => void (andBack ? gradients() : noGrad(forward))),
    check() {
      if (!andBack) return [forward().values[100]];
      const [ofX, ofW] = gradients();
      return [ofW!.values[7], ofX!.values[70]];
    },
  };
}

/** Runs training steps; the check is the loss five steps from the start. */
function training(params: Tensor[], lr: number, lossOf: () => Tensor, byHand: boolean): Contestant {
  const start = params.map((param) => param.values.slice());
  const optimizer = sgd(params, { lr, momentum });
  const step = () => {
    optimizer.zeroGrad();
    const loss = lossOf();
    backward(loss);
    optimizer.step();
    return loss.item();
  };
  return {
    run: byHand ? step : () => optimizer.minimize(lossOf),
    check() {
      params.forEach((param, i) => param.change().set(start[i]));
      const fresh = sgd(params, { lr, momentum });
      let loss = 0;
      for (let i = 0; i < 5; i++) loss = fresh.minimize(lossOf);
      return [loss];
    },
  };
}

export function mlp(network: Mlp, byHand = false): Contestant {
  const { layers, x, y } = mlpInputs(network);
  const input = new Tensor(x, [network.batch, network.sizes[0]]);
  const params = layers.map((layer) => [
    leaf(transposed(layer.w, layer.in, layer.out), [layer.out, layer.in]),
    leaf(layer.b, [layer.out]),
  ]);
  const labels = [...y];
  const activation = network.activation === 'tanh' ? tanh : relu;
  return training(
    params.flat(),
    network.lr,
    () => {
      let h = input;
      params.forEach(([w, b], i) => {
        h = linear(h, w, b);
        if (i < params.length - 1) h = activation(h);
      });
      return crossEntropy(h, labels);
    },
    byHand,
  );
}

export function convolutionalNetwork(byHand = false): Contestant {
  const inputs = convnetInputs();
  const filters = convnet.layers.map(({ from, to }, i) => [
    leaf(inputs.filters[i].w, [to, from, 5, 5]),
    leaf(inputs.filters[i].b, [to]),
  ]);
  const last = [
    leaf(transposed(inputs.w, convnet.features, convnet.classes), [convnet.classes, convnet.features]),
    leaf(inputs.b, [convnet.classes]),
  ];
  const labels = [...inputs.y];
  const pictures = new Tensor(inputs.x, [convnet.batch, 3, 32, 32]);
  return training(
    [...filters.flat(), ...last],
    convnet.lr,
    () => {
      let h = pictures;
      for (const [w, b] of filters) h = maxPool2d(relu(conv2d(h, w, b, { padding: 2 })), 2);
      return crossEntropy(linear(reshape(h, [convnet.batch, -1]), last[0], last[1]), labels);
    },
    byHand,
  );
}

export function distances(p: 1 | 2, rows: Rows): Contestant {
  const { q, x } = knnInputs(rows);
  const queries = new Tensor(q, [knn.queries, knn.pixels]);
  const pictures = new Tensor(x, [knn.pictures, knn.pixels]);
  const all = () => cdist(queries, pictures, { p });
  return { run: () => tidy(() => void all()), check: () => [all().values[3]] };
}

/** Draws 50 of the 1,000 pictures of the task. */
export function pictureSet(byKernel: boolean): Contestant {
  const backend = byKernel ? simd() : null;
  return {
    use: () => useKernels(backend),
    run: () => pictures({ n: 50, seed: 1 }),
    check: () => [...pictures({ n: 2, seed: 1 }).pixels],
    parts: 20,
  };
}
