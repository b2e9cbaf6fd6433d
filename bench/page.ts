// Runs in the page that `npm run bench` opens.
import { hold, type Result, type Task } from './contest';
import * as convnetjs from './convnetjs';
import { mlps } from './inputs';
import * as jax from './jax';
import * as ours from './ours';
import * as scalars from './scalarGraph';
import * as tfjs from './tfjs';

declare const window: Window & {
  convnetjs: unknown;
  benchTasks?: string[];
  benchRun?: (task: number) => Promise<Result>;
};

const [tiny, small] = Object.entries(mlps);
const tasks: Task[] = [
  {
    title: 'ConvNetJS’s CIFAR-10 network, batch 32: training step',
    tolerance: 1e-4,
    contestants: {
      ours: () => ours.convolutionalNetwork(),
      'tfjs-wasm': tfjs.convolutionalNetwork,
      'jax-js': jax.convolutionalNetwork,
      ConvNetJS: () => convnetjs.convolutionalNetwork(window.convnetjs),
    },
  },
  {
    title: 'conv2d 32×3×32×32 → 16 of 5×5: forward',
    tolerance: 1e-4,
    contestants: { ours: () => ours.convolution(false), 'tfjs-wasm': () => tfjs.convolution(false) },
  },
  {
    title: 'conv2d 32×3×32×32 → 16 of 5×5: forward and backward',
    tolerance: 1e-3,
    contestants: { ours: () => ours.convolution(true), 'tfjs-wasm': () => tfjs.convolution(true) },
  },
  ...[tiny, small].map(([title, network]) => ({
    title: `${title}: training step`,
    tolerance: 1e-4,
    contestants: {
      ours: () => ours.mlp(network),
      'jax-js': () => jax.mlp(network),
      'tfjs-wasm': () => tfjs.mlp(network),
    },
  })),
  ...[32, 128, 512].map((n) => ({
    title: `matmul ${n} × ${n}`,
    tolerance: 1e-3,
    contestants: {
      ours: () => ours.matrixProduct(n),
      'tfjs-wasm': () => tfjs.matrixProduct(n),
      'jax-js': () => jax.matrixProduct(n),
    },
  })),
  ...(
    [
      ['L2 distances, 500 × 5,000 pictures of 3,072 bytes', 2, 'bytes'],
      ['L1 distances, 500 × 5,000 pictures of 3,072 bytes', 1, 'bytes'],
      ['L2 distances, 500 × 5,000 rows of 3,072 numbers of any kind', 2, 'any numbers'],
    ] as const
  ).map(([title, p, rows]) => ({
    title,
    tolerance: 1e-3,
    contestants: {
      ours: () => ours.distances(p, rows),
      'jax-js': () => jax.distances(p, rows),
      'tfjs-wasm': () => tfjs.distances(p, rows),
    },
  })),
  {
    title: 'Scalar graph of 10,000 nodes: build, forward, backward',
    tolerance: 1e-9,
    contestants: { ours: scalars.ours, 'closures and a recursive sort': scalars.closures },
  },
  ...[tiny, small].map(([title, network]) => ({
    title: `${title}: training step by minimize, and by hand`,
    tolerance: 1e-4,
    contestants: { ours: () => ours.mlp(network), 'the same by hand': () => ours.mlp(network, true) },
  })),
  {
    title: 'ConvNetJS’s CIFAR-10 network: training step by minimize, and by hand',
    tolerance: 1e-4,
    contestants: {
      ours: () => ours.convolutionalNetwork(),
      'the same by hand': () => ours.convolutionalNetwork(true),
    },
  },
  {
    title: '1,000 pictures of the course, drawn',
    tolerance: 0,
    contestants: { ours: () => ours.pictureSet(true), 'the same without kernels': () => ours.pictureSet(false) },
  },
];

await tfjs.start('/tfjs/');
window.benchRun = (task) => hold(tasks[task]);
window.benchTasks = tasks.map(({ title }) => title);
