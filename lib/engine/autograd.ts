import { formatShape, TensorError } from './errors';
import { checkTensors, withRecording } from './op';
import { isScoped, markCold, withScope, type CacheEntry } from './memory';
import { add } from '../ops/add';
import { reshape } from '../ops/reshape';
import { sum } from '../ops/sum';
import { sameShape } from './shapes';
import type { Snapshot } from './storage';
import type { Data } from './types';
import { ones, Tensor, type GraphNode, type Shape } from './tensor';

/** What a backward pass keeps. */
export interface BackwardOptions {
  /** Keep the graph, so that backward can run through it again. */
  retainGraph?: boolean;
  /** Record the backward pass itself, for second derivatives. Implies retainGraph. */
  createGraph?: boolean;
}

/**
 * Adds to the `grad` of every leaf the derivative of `output`, a tensor with one element.
 *
 * Shapes: each `grad` has its leaf's shape. Errors: an output with several elements, or that depends on nothing with
 * `requiresGrad`; a graph that has been used up; a tensor changed in place since; second derivatives of an op without them.
 *
 * @category gradients
 */
export function backward(output: Tensor, options: BackwardOptions = {}): void {
  if (output.size !== 1) {
    throw new TensorError('backward', 'not-scalar', 'starts from a single number', {
      got: `shape ${formatShape(output.shape)}`,
      advice: 'Reduce it first, for example with sum or mean.',
    });
  }
  const taken = new Set<Tensor>();
  backpropagate('backward', output, ones(output.shape, { dtype: output.dtype }), options, (leaf, grad) => {
    const before = leaf.gradient;
    // two leaves that share a gradient each get their own copy
    const own = before ? add(before, grad) : taken.has(grad) ? reshape(grad, grad.shape) : grad;
    taken.add(grad);
    if (options.createGraph) own.storage.markShared();
    else before?.storage.release();
    return (leaf.gradient = own);
  });
}

/**
 * The derivatives of `output`, weighted by `gradOutput` (ones by default), with respect to `inputs`. Null if `output` does
 * not depend on the input.
 *
 * Shapes: `gradOutput` has the output's, each derivative its input's. Errors: another shape or dtype of `gradOutput`; those
 * of `backward`.
 *
 * @category gradients
 */
export function grad(
  output: Tensor,
  inputs: Tensor[],
  { gradOutput, ...options }: BackwardOptions & { gradOutput?: Tensor } = {},
): (Tensor | null)[] {
  checkTensors('grad', [output]);
  const start = gradOutput ?? ones(output.shape, { dtype: output.dtype });
  if (!sameShape(start.shape, output.shape) || start.dtype !== output.dtype) {
    const describe = ({ shape, dtype }: Tensor) => `${formatShape(shape)} of ${dtype}`;
    throw new TensorError('grad', 'shape', 'gradOutput must have the shape and dtype of the output', {
      got: `${describe(start)} for ${describe(output)}`,
    });
  }
  const found = new Map<Tensor, Tensor>();
  const find = (tensor: Tensor, grad: Tensor) => {
    found.set(tensor, grad);
    return grad;
  };
  backpropagate('grad', output, start, options, find, new Set(inputs));
  return inputs.map((input) => found.get(input) ?? null);
}

/**
 * Propagates gradients from `output` to its leaves (and to `wanted`), the latest op first. `receive` returns the gradient
 * that it keeps; all others are disposed of at the end.
 */
function backpropagate(
  op: string,
  output: Tensor,
  start: Tensor,
  { createGraph = false, retainGraph = createGraph }: BackwardOptions,
  receive: (tensor: Tensor, grad: Tensor) => Tensor,
  wanted: ReadonlySet<Tensor> = new Set(),
) {
  if (!output.requiresGrad) {
    throw new TensorError(op, 'no-graph', 'nothing that led here asks for a gradient', {
      advice: 'Make a tensor with { requiresGrad: true }.',
    });
  }
  const tensors = topologicalOrder(output);
  const grads = new Map<Tensor, Tensor>([[output, start]]);
  const kept = new Set<CacheEntry>();
  const propagate = () => {
    for (const tensor of tensors) {
      const grad = grads.get(tensor);
      if (!grad) continue;
      const { node } = tensor;
      if (!node || wanted.has(tensor)) kept.add(receive(tensor, grad).storage);
      if (!node) continue;
      const inputGrads = stepBack(op, node, grad, createGraph);
      node.inputs.forEach((input, i) => {
        const part = inputGrads[i];
        if (!part || !input.requiresGrad) return;
        const fitting = unbroadcast(part, input.shape);
        const before = grads.get(input);
        grads.set(input, before ? add(before, fitting) : fitting);
      });
      if (!retainGraph) node.backward = null;
    }
    return kept;
  };
  withRecording(createGraph, () => (createGraph ? propagate() : withScope(propagate)));
  if (retainGraph) return;
  if (!isScoped()) for (const tensor of tensors.toReversed()) keepRecipe(tensor);
  for (const { node, storage } of tensors) if (node) markCold(storage);
}

/** From this many numbers on, recomputing them on demand is better than copying them just in case. */
const worthIt = 2 ** 10;
const none: Data = new Float32Array(0);

/** Keeps how the result of a step can be recomputed from its inputs, if these are unchanged. */
function keepRecipe({ node, storage }: Tensor) {
  if (!node?.rerun || storage.size < worthIt || !storage.isOnlyInKernels) return;
  const { rerun, inputs, versions } = node;
  // parameters are about to change, and would then have to be copied
  const changing = inputs.filter((input) => !input.node && input.requiresGrad);
  if (changing.reduce((sum, { size }) => sum + size, 0) > storage.size) return;
  if (inputs.some((input, i) => input.storage.version !== versions[i])) return;
  const snapshots: Snapshot[] = [];
  for (const input of inputs) {
    const snapshot = input.storage.snapshot();
    if (!snapshot) return;
    snapshots.push(snapshot);
  }
  const shapes = inputs.map((input) => input.shape);
  const recipe = () => {
    let numbers = none;
    withScope(() => {
      const then = snapshots.map((snapshot, i) => new Tensor(snapshot.storage, shapes[i]));
      numbers = withRecording(false, () => rerun(then)).values;
      return new Set();
    });
    return numbers;
  };
  storage.setRecipe(recipe, snapshots);
}

/** All tensors with gradients that `output` was computed from, each after everything computed from it. */
function topologicalOrder(output: Tensor): Tensor[] {
  const seen = new Set([output]);
  for (const tensor of seen) {
    for (const input of tensor.node?.inputs ?? []) if (input.requiresGrad) seen.add(input);
  }
  return [...seen].sort((a, b) => (b.node?.order ?? -1) - (a.node?.order ?? -1));
}

/** The gradients that a step passes on to its inputs, before they are summed over what was broadcast. */
export function stepBack(op: string, node: GraphNode, grad: Tensor, createGraph: boolean): (Tensor | null)[] {
  if (!node.backward) {
    throw new TensorError(op, 'freed-graph', `the way back through ${node.op} has been used up`, {
      advice: 'Compute the result again, or pass { retainGraph: true } the first time.',
    });
  }
  if (createGraph && node.firstOrderOnly) {
    throw new TensorError(op, 'first-order-only', `${node.op} has first derivatives only`);
  }
  const changed = node.inputs.findIndex((input, i) => input.storage.version !== node.versions[i]);
  if (changed >= 0) {
    throw new TensorError(op, 'changed-since', `input ${changed + 1} of ${node.op} was changed after it was used`, {
      advice: 'Change it after backward, or work on a copy.',
    });
  }
  return node.backward(grad);
}

/** Sums a gradient over the dimensions along which its tensor was broadcast. */
export function unbroadcast(grad: Tensor, shape: Shape): Tensor {
  if (sameShape(grad.shape, shape)) return grad;
  const lead = grad.shape.length - shape.length;
  const dims = grad.shape.map((_, d) => d).filter((d) => d < lead || (shape[d - lead] === 1 && grad.shape[d] !== 1));
  const total = dims.length ? sum(grad, dims) : grad;
  return sameShape(total.shape, shape) ? total : reshape(total, shape);
}
