import type { Name } from './model';

type Numbers = Float32Array;

/** A function over many numbers, and the gradient on its way back; `y` are its results. */
interface Loops {
  forward(x: Numbers, y: Numbers): void;
  backward(grad: Numbers, x: Numbers, y: Numbers, out: Numbers): void;
}

const leak = 0.01;
const slope = 0.25;
const lambda = 1.0507009873554805;
const lambdaAlpha = 1.7580993408473766;
const bend = 0.044715;
const scale = Math.sqrt(2 / Math.PI);
const weights = [-0.5, 1];

/**
 * Each function as one plain loop forward and one back, all written alike, so that the functions are compared and not the
 * care taken over each. They stand out in full because an engine compiles each loop by itself.
 */
export const loops: Record<Name | 'copy', Loops> = {
  copy: {
    forward(x, y) {
      for (let i = 0; i < x.length; i++) y[i] = x[i];
    },
    backward(grad, x, y, out) {
      for (let i = 0; i < x.length; i++) out[i] = grad[i];
    },
  },
  sigmoid: {
    forward(x, y) {
      for (let i = 0; i < x.length; i++) y[i] = 1 / (1 + Math.exp(-x[i]));
    },
    backward(grad, x, y, out) {
      for (let i = 0; i < x.length; i++) out[i] = grad[i] * y[i] * (1 - y[i]);
    },
  },
  tanh: {
    forward(x, y) {
      for (let i = 0; i < x.length; i++) y[i] = Math.tanh(x[i]);
    },
    backward(grad, x, y, out) {
      for (let i = 0; i < x.length; i++) out[i] = grad[i] * (1 - y[i] * y[i]);
    },
  },
  relu: {
    forward(x, y) {
      for (let i = 0; i < x.length; i++) y[i] = Math.max(0, x[i]);
    },
    backward(grad, x, y, out) {
      for (let i = 0; i < x.length; i++) out[i] = y[i] > 0 ? grad[i] : 0;
    },
  },
  leakyRelu: {
    forward(x, y) {
      for (let i = 0; i < x.length; i++) y[i] = Math.max(x[i], leak * x[i]);
    },
    backward(grad, x, y, out) {
      for (let i = 0; i < x.length; i++) out[i] = x[i] > 0 ? grad[i] : leak * grad[i];
    },
  },
  prelu: {
    forward(x, y) {
      for (let i = 0; i < x.length; i++) y[i] = x[i] > 0 ? x[i] : slope * x[i];
    },
    backward(grad, x, y, out) {
      let learned = 0; // the gradient of the slope
      for (let i = 0; i < x.length; i++) {
        out[i] = x[i] > 0 ? grad[i] : slope * grad[i];
        learned += x[i] > 0 ? 0 : grad[i] * x[i];
      }
      return learned;
    },
  },
  elu: {
    forward(x, y) {
      for (let i = 0; i < x.length; i++) y[i] = x[i] > 0 ? x[i] : Math.exp(x[i]) - 1;
    },
    backward(grad, x, y, out) {
      for (let i = 0; i < x.length; i++) out[i] = x[i] > 0 ? grad[i] : grad[i] * (y[i] + 1);
    },
  },
  selu: {
    forward(x, y) {
      for (let i = 0; i < x.length; i++) y[i] = x[i] > 0 ? lambda * x[i] : lambdaAlpha * (Math.exp(x[i]) - 1);
    },
    backward(grad, x, y, out) {
      for (let i = 0; i < x.length; i++) out[i] = grad[i] * (x[i] > 0 ? lambda : y[i] + lambdaAlpha);
    },
  },
  gelu: {
    forward(x, y) {
      for (let i = 0; i < x.length; i++) {
        y[i] = 0.5 * x[i] * (1 + Math.tanh(scale * (x[i] + bend * x[i] * x[i] * x[i])));
      }
    },
    backward(grad, x, y, out) {
      for (let i = 0; i < x.length; i++) {
        const t = Math.tanh(scale * (x[i] + bend * x[i] * x[i] * x[i]));
        out[i] = grad[i] * 0.5 * (1 + t + x[i] * (1 - t * t) * scale * (1 + 3 * bend * x[i] * x[i]));
      }
    },
  },
  silu: {
    forward(x, y) {
      for (let i = 0; i < x.length; i++) y[i] = x[i] / (1 + Math.exp(-x[i]));
    },
    backward(grad, x, y, out) {
      for (let i = 0; i < x.length; i++) {
        const s = 1 / (1 + Math.exp(-x[i]));
        out[i] = grad[i] * s * (1 + x[i] * (1 - s));
      }
    },
  },
  maxout: {
    forward(x, y) {
      const [a, b] = weights;
      for (let i = 0; i < x.length; i++) y[i] = Math.max(a * x[i], b * x[i]);
    },
    backward(grad, x, y, out) {
      const [a, b] = weights;
      for (let i = 0; i < x.length; i++) out[i] = grad[i] * (a * x[i] > b * x[i] ? a : b);
    },
  },
};
