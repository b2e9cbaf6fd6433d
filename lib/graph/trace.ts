import { stepBack, unbroadcast } from '../engine/autograd';
import { TensorError } from '../engine/errors';
import { withRecording } from '../engine/op';
import { add } from '../ops/add';
import { full, ones, Tensor } from '../engine/tensor';

/** One value of a computation: an input, a constant, or the result of an op. */
export interface TraceNode {
  /** Its place in `nodes`; what it was computed from has smaller numbers. */
  id: number;
  /** The op that made it; null for inputs and constants. */
  op: string | null;
  /** An input's name. */
  name?: string;
  /** The nodes it was computed from. */
  inputs: number[];
  value: Tensor;
}

/** One edge, backward: how a node's gradient reaches one of its inputs. */
export interface BackwardPart {
  /** The input's node. */
  to: number;
  /** What this edge adds to the input's gradient: the upstream gradient times the local derivative. */
  flow: Tensor;
}

/** One node of the backward pass: the gradient that has arrived at it, and what it passes on. */
export interface BackwardStep {
  node: number;
  /** The derivative of the output with respect to this node, complete. */
  upstream: Tensor;
  parts: BackwardPart[];
}

/** A computation as a graph: forward, node by node in the order of `nodes`; backward, step by step. */
export interface Trace {
  nodes: TraceNode[];
  output: number;
  backward: BackwardStep[];
  /** The derivative of the output with respect to each node; null if the output does not depend on it. */
  grads: (Tensor | null)[];
}

/**
 * Runs a function of named tensors and returns its computation as a graph, with the derivatives of its output.
 *
 * Shapes: any in, any out; where the output is not a single number, its upstream gradient is all ones.
 * Error: an output that does not depend on the inputs.
 * @category gradients
 */
export function trace(f: (inputs: Record<string, Tensor>) => Tensor, inputs: Record<string, Tensor>): Trace {
  const leaves = Object.fromEntries(
    Object.entries(inputs).map(([name, { storage, shape }]) => [name, new Tensor(storage, shape, true)]),
  );
  const output = withRecording(true, () => f(leaves));
  if (!output.requiresGrad) {
    throw new TensorError('trace', 'no-graph', 'the output must depend on the inputs');
  }
  const nodes = nodesBehind(output, leaves);
  const ids = new Map(nodes.map(({ value, id }) => [value, id]));
  const grads: (Tensor | null)[] = nodes.map(() => null);
  grads[ids.get(output)!] = ones(output.shape, { dtype: output.dtype });

  const steps: BackwardStep[] = [];
  withRecording(false, () => {
    for (const { id, value } of [...nodes].reverse()) {
      const upstream = grads[id];
      if (!value.node || !upstream) continue;
      const parts: BackwardPart[] = [];
      stepBack('trace', value.node, upstream, false).forEach((grad, k) => {
        const input = value.node!.inputs[k];
        if (!grad || !input.requiresGrad) return;
        const to = ids.get(input)!;
        const flow = unbroadcast(grad, input.shape);
        grads[to] = grads[to] ? add(grads[to], flow) : flow;
        parts.push({ to, flow });
      });
      steps.push({ node: id, upstream, parts });
    }
  });
  return { nodes, output: ids.get(output)!, backward: steps, grads };
}

/** All values that an output depends on, each after its own inputs. */
function nodesBehind(output: Tensor, leaves: Record<string, Tensor>): TraceNode[] {
  const names = new Map(Object.entries(leaves).map(([name, leaf]) => [leaf, name]));
  const found = new Set<Tensor>(Object.values(leaves));
  const visit = [output];
  for (let tensor = visit.pop(); tensor; tensor = visit.pop()) {
    found.add(tensor);
    for (const input of tensor.node?.inputs ?? []) if (!found.has(input)) visit.push(input);
  }
  const order = (tensor: Tensor) => tensor.node?.order ?? -1;
  const sorted = [...found].sort((a, b) => order(a) - order(b));
  const ids = new Map(sorted.map((tensor, id) => [tensor, id]));
  return sorted.map((value, id) => ({
    id,
    op: value.node?.op ?? null,
    name: names.get(value),
    inputs: (value.node?.inputs ?? []).map((input) => ids.get(input)!),
    value,
  }));
}

/**
 * The local derivative of a node with respect to its k-th input: how each of its elements changes with each of theirs.
 *
 * Shapes: a matrix (elements of the node, elements of the input); one number for scalars.
 * Error: a node without a k-th input.
 * @category gradients
 */
export function localDerivative({ value }: TraceNode, k: number): Tensor {
  const input = value.node?.inputs[k];
  if (!value.node || !input) {
    throw new TensorError('localDerivative', 'option', 'the node must have this input', { got: String(k) });
  }
  const rows = full([value.size, input.size], 0, { dtype: value.dtype });
  if (!input.requiresGrad) return rows;
  const unit = full(value.shape, 0, { dtype: value.dtype });
  for (let row = 0; row < value.size; row++) {
    unit.change().fill(0)[row] = 1;
    const grad = withRecording(false, () => stepBack('localDerivative', value.node!, unit, false)[k]);
    if (grad) rows.change().set(unbroadcast(grad, input.shape).values, row * input.size);
  }
  return rows;
}
