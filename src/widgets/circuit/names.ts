import { presets } from '@parts/circuit/presets';
import type { Model } from './model';

/** The names of a node's value and gradient: the text gives the result and the gradients of the neuron. */
export function quantitiesOf(formula: string, nodes: Model['nodes']) {
  const isNeuron = formula === presets.neuron.formula;
  const circuit = isNeuron ? 'circuit.neuron' : 'circuit';
  return (i: number) => {
    const { name } = nodes[i];
    const isResult = i === nodes.length - 1;
    const node = name || `node${i}`;
    return {
      value: isResult ? `${isNeuron ? 'neuron' : 'circuit'}.result` : `${circuit}.values.${node}`,
      grad: isResult ? `${circuit}.seed` : `${isNeuron && name ? 'neuron' : circuit}.${node}`,
    };
  };
}
