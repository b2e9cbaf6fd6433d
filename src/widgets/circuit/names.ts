import { presets } from '@parts/circuit/presets';
import type { Model } from './model';

/** The names of a node's value and gradient: the text gives those of the neuron, and the gradients of (x + y) z. */
export function quantitiesOf(formula: string, nodes: Model['nodes']) {
  const of = formula === presets.neuron.formula ? 'neuron' : 'circuit';
  return (i: number) => {
    const node = nodes[i].name || `node${i}`;
    const isResult = i === nodes.length - 1;
    return { value: isResult ? `${of}.result` : `${of}.values.${node}`, grad: `${of}.${isResult ? 'seed' : node}` };
  };
}
