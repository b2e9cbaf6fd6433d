import { initialState } from '@kit/controls';
import Circuit from '@widgets/circuit';
import { presets, type Preset } from '@parts/circuit/presets';
import VectorizedBackprop from '@widgets/vectorized-backprop';

const circuit = initialState(Circuit.spec.controls);
const gradients = (preset: Preset) => {
  const { nodes } = Circuit.spec.compute({ ...circuit, ...presets[preset] });
  return { nodes, gradOf: (name: string) => nodes.find((node) => node.name === name)!.grad };
};
const { nodes, gradOf } = gradients('neuron');
const simple = gradients('simple');
const result = nodes[nodes.length - 1].value;
const vectors = initialState(VectorizedBackprop.spec.controls);
const { q, f, dq, dW, dx } = VectorizedBackprop.spec.compute(vectors);

/** Every decimal of the chapter's prose, computed by the widgets' own models. */
export const numbers = {
  circuit: { q: simple.gradOf('q'), x: simple.gradOf('x') },
  neuron: {
    result,
    slope: (1 - result) * result,
    w0: gradOf('w0'),
    x0: gradOf('x0'),
    w1: gradOf('w1'),
    x1: gradOf('x1'),
    w2: gradOf('w2'),
  },
  vectors: { W: vectors.W, x: vectors.x, q, f, dq, dW, dx },
};
