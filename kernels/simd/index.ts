export { conv2d, conv2dFilterGradient, conv2dGeometry, conv2dInputGradient } from './conv2d';
export { distancesL1, distancesL2 } from './distance';
export {
  add,
  div,
  exp,
  mul,
  relu,
  reluGradient,
  sigmoid,
  sigmoidGradient,
  sub,
  tanh,
  tanhGradient,
} from './elementwise';
export { gemm } from './gemm';
export { light } from './light';
export { heapStart } from './memory';
export { normalize, normalizeGradient } from './normalize';
export { adam, sgd } from './optim';
export { maxPool, maxPoolGradient } from './pool';
export { sumTo } from './reduce';
