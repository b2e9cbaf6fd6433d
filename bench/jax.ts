// jax-js on its WebAssembly backend, compiled by its jit.
import { defaultDevice, jit, lax, nn, numpy as np, valueAndGrad, vjp, type Array as JaxArray } from '@jax-js/jax';
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
  type Mlp,
  type Rows,
} from './inputs';

const use = () => void defaultDevice('wasm');
const array = (numbers: Float32Array, shape: number[]) => np.array(numbers).reshape(shape);
const conv5 = (x: JaxArray, w: JaxArray) =>
  lax.convGeneralDilated(
    x,
    w,
    [1, 1],
    [
      [2, 2],
      [2, 2],
    ],
  );
const first = (x: JaxArray, i: number) => x.dataSync()[i];

export function matrixProduct(n: number): Contestant {
  use();
  const inputs = matrices(n);
  const [a, b] = [array(inputs.a, [n, n]), array(inputs.b, [n, n])];
  const f = jit((a: JaxArray, b: JaxArray) => np.matmul(a, b));
  return { use, run: () => f(a.ref, b.ref).dataSync(), check: () => [first(f(a.ref, b.ref), n + 3)] };
}

export function convolution(andBack: boolean): Contestant {
  use();
  const inputs = convInputs();
  const x = array(inputs.x, [convBatch, conv.from, conv.size, conv.size]);
  const w = array(inputs.w, [conv.to, conv.from, 5, 5]);
  const b = array(inputs.b, [conv.to, 1, 1]);
  const dy = array(inputs.dy, [convBatch, conv.to, conv.size, conv.size]);
  const forward = (x: JaxArray, w: JaxArray, b: JaxArray) => conv5(x, w).add(b);
  const y = jit(forward);
  const both = jit((x: JaxArray, w: JaxArray, b: JaxArray, dy: JaxArray) => {
    const [out, pull] = vjp(forward, [x, w, b]);
    const [gx, gw, gb] = pull(dy);
    pull.dispose?.();
    return [out, gx, gw, gb];
  });
  const run = () => {
    if (!andBack) return [first(y(x.ref, w.ref, b.ref), 100)];
    const [out, gx, gw, gb] = both(x.ref, w.ref, b.ref, dy.ref);
    out.dispose();
    gb.dispose();
    return [first(gw, 7), first(gx, 70)];
  };
  return { use, run, check: run };
}

function training(
  start: () => JaxArray[],
  x: JaxArray,
  y: JaxArray,
  lr: number,
  lossOf: (params: JaxArray[], x: JaxArray, y: JaxArray) => JaxArray,
): Contestant {
  const step = jit((params: JaxArray[], speeds: JaxArray[], x: JaxArray, y: JaxArray) => {
    const [loss, grads] = valueAndGrad(lossOf)(
      params.map((param) => param.ref),
      x,
      y,
    );
    const faster = speeds.map((speed, i) => speed.mul(momentum).add(grads[i]));
    return [params.map((param, i) => param.sub(faster[i].ref.mul(lr))), faster, loss];
  });
  const fresh = () => ({ params: start(), speeds: start().map((param) => np.zeros(param.shape)) });
  const move = (state: ReturnType<typeof fresh>) => {
    const [params, speeds, loss] = step(state.params, state.speeds, x.ref, y.ref) as [JaxArray[], JaxArray[], JaxArray];
    Object.assign(state, { params, speeds });
    return first(loss, 0);
  };
  const state = fresh();
  return {
    use,
    run: () => move(state),
    check() {
      const again = fresh();
      let loss = 0;
      for (let i = 0; i < 5; i++) loss = move(again);
      return [loss];
    },
  };
}

const oneHot = (y: Int32Array, classes: number) => nn.oneHot(np.array(y, { dtype: np.int32 }), classes);
const crossEntropy = (scores: JaxArray, y: JaxArray, batch: number) =>
  nn
    .logSoftmax(scores)
    .mul(y)
    .sum()
    .mul(-1 / batch);

export function mlp(network: Mlp): Contestant {
  use();
  const { layers, x, y } = mlpInputs(network);
  const start = () => layers.flatMap((layer) => [array(layer.w, [layer.in, layer.out]), np.array(layer.b)]);
  return training(
    start,
    array(x, [network.batch, network.sizes[0]]),
    oneHot(y, network.sizes[network.sizes.length - 1]),
    network.lr,
    (params, x, y) => {
      let h = x;
      for (let i = 0; i < params.length; i += 2) {
        h = np.matmul(h, params[i]).add(params[i + 1]);
        if (i < params.length - 2) h = network.activation === 'tanh' ? np.tanh(h) : nn.relu(h);
      }
      return crossEntropy(h, y, network.batch);
    },
  );
}

export function convolutionalNetwork(): Contestant {
  use();
  const inputs = convnetInputs();
  const { batch, layers, features, classes } = convnet;
  const start = () => [
    ...layers.flatMap(({ from, to }, i) => [
      array(inputs.filters[i].w, [to, from, 5, 5]),
      array(inputs.filters[i].b, [to, 1, 1]),
    ]),
    array(inputs.w, [features, classes]),
    np.array(inputs.b),
  ];
  return training(start, array(inputs.x, [batch, 3, 32, 32]), oneHot(inputs.y, classes), convnet.lr, (params, x, y) => {
    let h = x;
    layers.forEach(({ to, size }, i) => {
      h = nn.relu(conv5(h, params[2 * i]).add(params[2 * i + 1]));
      h = h.reshape([batch, to, size / 2, 2, size / 2, 2]).max([3, 5]);
    });
    return crossEntropy(np.matmul(h.reshape([batch, features]), params[6]).add(params[7]), y, batch);
  });
}

export function distances(p: 1 | 2, rows: Rows): Contestant {
  use();
  const inputs = knnInputs(rows);
  if (p === 2) {
    const q = array(inputs.q, [knn.queries, knn.pixels]);
    const x = array(inputs.x, [knn.pictures, knn.pixels]);
    const f = jit((q: JaxArray, x: JaxArray) => {
      const ofQ = np.square(q.ref).sum(1).reshape([knn.queries, 1]);
      const ofX = np.square(x.ref).sum(1).reshape([1, knn.pictures]);
      return np.sqrt(np.maximum(ofQ.add(ofX).sub(np.matmul(q, x.transpose()).mul(2)), 0));
    });
    const run = () => [first(f(q.ref, x.ref), 3)];
    return { use, run, check: run };
  }
  // twenty queries represent all
  const part = 20;
  const q = array(inputs.q.slice(0, part * knn.pixels), [part, 1, knn.pixels]);
  const x = array(inputs.x, [1, knn.pictures, knn.pixels]);
  const f = jit((q: JaxArray, x: JaxArray) => np.abs(q.sub(x)).sum(2));
  const run = () => [first(f(q.ref, x.ref), 3)];
  return { use, parts: knn.queries / part, run, check: run };
}
