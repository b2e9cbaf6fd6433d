// TensorFlow.js on its WebAssembly backend, one thread. It has no kernel for the gradient of a convolution’s filters, so
// convolutions with gradients are written as 25 shifted slices and one matrix product, the usual way round.
import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-core/dist/public/chained_ops/register_all_chained_ops.js';
import '@tensorflow/tfjs-core/dist/register_all_gradients.js';
import { setThreadsCount, setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
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

export async function start(wasmFolder: string): Promise<void> {
  setWasmPaths(wasmFolder);
  setThreadsCount(1);
  tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  if (!(await tf.setBackend('wasm'))) throw new Error('TensorFlow.js has no wasm backend here.');
}

/** (n, c, h, w) to (n, h, w, c). */
const channelsLast = (numbers: Float32Array, n: number, c: number, size: number) => {
  const area = size * size;
  const result = new Float32Array(numbers.length);
  for (let i = 0; i < n; i++) {
    result.set(transposed(numbers.subarray(i * c * area, (i + 1) * c * area), c, area), i * c * area);
  }
  return tf.tensor4d(result, [n, size, size, c]);
};
/** (o, c, 5, 5) to (5, 5, c, o). */
const filtersLast = (numbers: Float32Array, o: number, c: number) =>
  tf.tidy(() => tf.transpose(tf.tensor4d(numbers, [o, c, 5, 5]), [2, 3, 1, 0])) as tf.Tensor4D;

function convBySlices(x: tf.Tensor4D, w: tf.Tensor4D): tf.Tensor {
  const [n, h, wide, c] = x.shape;
  const filters = w.shape[3];
  const padded = tf.pad(x, [
    [0, 0],
    [2, 2],
    [2, 2],
    [0, 0],
  ]);
  const parts: tf.Tensor4D[] = [];
  for (let i = 0; i < 5; i++) for (let j = 0; j < 5; j++) parts.push(tf.slice4d(padded, [0, i, j, 0], [n, h, wide, c]));
  const columns = tf.reshape(tf.concat(parts, 3), [n * h * wide, 25 * c]);
  return tf.reshape(tf.matMul(columns, tf.reshape(w, [25 * c, filters])), [n, h, wide, filters]);
}

export function matrixProduct(n: number): Contestant {
  const { a, b } = matrices(n);
  const [x, y] = [tf.tensor2d(a, [n, n]), tf.tensor2d(b, [n, n])];
  return {
    run: () => tf.matMul(x, y).dispose(),
    check: () => tf.tidy(() => [tf.matMul(x, y).dataSync()[n + 3]]),
  };
}

export function convolution(andBack: boolean): Contestant {
  const inputs = convInputs();
  const x = channelsLast(inputs.x, convBatch, conv.from, conv.size);
  const w = filtersLast(inputs.w, conv.to, conv.from);
  const b = tf.tensor1d(inputs.b);
  const dy = channelsLast(inputs.dy, convBatch, conv.to, conv.size);
  const forward = (x: tf.Tensor4D, w: tf.Tensor4D, b: tf.Tensor1D) =>
    tf.add(andBack ? convBySlices(x, w) : tf.conv2d(x, w, 1, 'same'), b);
  const gradients = tf.grads(forward as (...x: tf.Tensor[]) => tf.Tensor);
  return {
    run: () => void tf.tidy(() => void (andBack ? gradients([x, w, b], dy) : forward(x, w, b))),
    check: () =>
      tf.tidy(() => {
        if (!andBack) return [forward(x, w, b).dataSync()[100 * conv.to]];
        const [gx, gw] = gradients([x, w, b], dy);
        return [gw.dataSync()[7 * conv.from * conv.to], gx.dataSync()[70 * conv.from]];
      }),
  };
}

function training(start: tf.Tensor[], lr: number, lossOf: (params: tf.Variable[]) => tf.Scalar): Contestant {
  const fresh = () => ({
    params: start.map((value) => tf.variable(value)),
    speeds: start.map((value) => tf.variable(tf.zerosLike(value))),
  });
  const step = ({ params, speeds }: ReturnType<typeof fresh>) =>
    tf.tidy(() => {
      const { value, grads } = tf.variableGrads(() => lossOf(params), params);
      params.forEach((param, i) => {
        const speed = tf.add(tf.mul(speeds[i], momentum), grads[param.name]);
        speeds[i].assign(speed);
        param.assign(tf.sub(param, tf.mul(speed, lr)));
      });
      return value.dataSync()[0];
    });
  const state = fresh();
  return {
    run: () => void step(state),
    check() {
      const again = fresh();
      let loss = 0;
      for (let i = 0; i < 5; i++) loss = step(again);
      return [loss];
    },
  };
}

const oneHot = (y: Int32Array, classes: number) => tf.cast(tf.oneHot(tf.tensor1d(y, 'int32'), classes), 'float32');

export function mlp(network: Mlp): Contestant {
  const { layers, x, y } = mlpInputs(network);
  const input = tf.tensor2d(x, [network.batch, network.sizes[0]]);
  const target = oneHot(y, network.sizes[network.sizes.length - 1]);
  const start = layers.flatMap((layer) => [tf.tensor2d(layer.w, [layer.in, layer.out]), tf.tensor1d(layer.b)]);
  return training(start, network.lr, (params) => {
    let h: tf.Tensor = input;
    for (let i = 0; i < params.length; i += 2) {
      h = tf.add(tf.matMul(h as tf.Tensor2D, params[i] as tf.Tensor2D), params[i + 1]);
      if (i < params.length - 2) h = network.activation === 'tanh' ? tf.tanh(h) : tf.relu(h);
    }
    return tf.losses.softmaxCrossEntropy(target, h) as tf.Scalar;
  });
}

export function convolutionalNetwork(): Contestant {
  const inputs = convnetInputs();
  const x = channelsLast(inputs.x, convnet.batch, 3, 32);
  const target = oneHot(inputs.y, convnet.classes);
  // the features come as (4, 4, 20) here and as (20, 4, 4) elsewhere
  const w = tf.tidy(() =>
    tf.reshape(tf.transpose(tf.tensor3d(inputs.w, [20, 16, 10]), [1, 0, 2]), [convnet.features, convnet.classes]),
  );
  const start = [
    ...convnet.layers.flatMap(({ from, to }, i) => [
      filtersLast(inputs.filters[i].w, to, from),
      tf.tensor1d(inputs.filters[i].b),
    ]),
    w,
    tf.tensor1d(inputs.b),
  ];
  return training(start, convnet.lr, (params) => {
    let h: tf.Tensor4D = x;
    for (let i = 0; i < 6; i += 2) {
      const y = tf.relu(tf.add(convBySlices(h, params[i] as tf.Tensor4D), params[i + 1]));
      h = tf.maxPool(y as tf.Tensor4D, 2, 2, 'valid');
    }
    const scores = tf.matMul(tf.reshape(h, [convnet.batch, convnet.features]), params[6] as tf.Tensor2D);
    return tf.losses.softmaxCrossEntropy(target, tf.add(scores, params[7])) as tf.Scalar;
  });
}

export function distances(p: 1 | 2, rows: Rows): Contestant {
  const inputs = knnInputs(rows);
  const q = tf.tensor2d(inputs.q, [knn.queries, knn.pixels]);
  const x = tf.tensor2d(inputs.x, [knn.pictures, knn.pixels]);
  const row = (i: number) => tf.sum(tf.abs(tf.sub(x, tf.slice(q, [i, 0], [1, knn.pixels]))), 1);
  const all = () => {
    const squares = tf.add(tf.sum(tf.square(q), 1, true), tf.reshape(tf.sum(tf.square(x), 1), [1, knn.pictures]));
    return tf.sqrt(tf.relu(tf.sub(squares, tf.mul(tf.matMul(q, tf.transpose(x)), 2))));
  };
  // row by row, and four rows represent all: 500 × 5,000 × 3,072 differences do not fit into memory
  if (p === 1) {
    const parts = 4;
    return {
      parts: knn.queries / parts,
      run: () => {
        for (let i = 0; i < parts; i++) tf.tidy(() => void row(i));
      },
      check: () => tf.tidy(() => [row(0).dataSync()[3]]),
    };
  }
  return { run: () => void tf.tidy(() => void all()), check: () => tf.tidy(() => [all().dataSync()[3]]) };
}
