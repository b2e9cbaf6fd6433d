/** What students import: `import { tensor, softmax } from 'downhill'`. Ops are also methods of tensors. */
import './methods';

export { backward, grad, type BackwardOptions } from './engine/autograd';
export * as data from './data';
export { eigh, eigvalsh } from './eigh';
export { TensorError } from './engine/errors';
export { finish } from './finish';
export {
  circuit,
  collapseSigmoids,
  expandSigmoids,
  numericalDerivative,
  type Circuit,
  type CircuitNode,
} from './graph/circuit';
export { formulaFunction } from './graph/evaluate';
export type { Formula } from './graph/expression';
export { FormulaError } from './graph/formulaError';
export { classMap, type ClassMap } from './graph/classMap';
export { heightMap, type HeightMap } from './graph/heightMap';
export { parseFormula } from './graph/parseFormula';
export { localDerivative, trace, type Trace } from './graph/trace';
export { Scalar, Tape } from './graph/scalar';
export { memo } from './memo';
export * as nn from './nn';
export { noGrad } from './engine/op';
export * from './ops';
export * as optim from './optim';
export { manualSeed, rand, randn, Random, type RandomOptions } from './random';
export { loadSafetensors, safetensorsMetadata, saveSafetensors } from './files/safetensors';
export { tidy } from './engine/tidy';
export { full, ones, Tensor, tensor, zeros, type DType, type Shape, type TensorOptions } from './engine/tensor';
