/** What students import: `import { tensor, softmax } from 'downhill'`. Ops are also methods of tensors. */
import './methods';

export { backward, grad, type BackwardOptions } from './autograd';
export { TensorError } from './errors';
export { noGrad } from './op';
export * from './ops';
export { manualSeed, rand, randn, Random, type RandomOptions } from './random';
export { full, ones, Tensor, tensor, zeros, type DType, type Shape, type TensorOptions } from './tensor';
