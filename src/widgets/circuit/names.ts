import { presets } from '@parts/circuit/presets';
import { signOf } from '@parts/circuit/structure';
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

/** What a node is called in a sentence: its name, or its sign, with its inputs if others have the same sign. */
export function titleOf(nodes: Model['nodes']) {
  const signs = nodes.map((node) => (node.name ? '' : signOf(node)));
  return (i: number): string => {
    const { name, op, operands } = nodes[i];
    const sign = signOf(nodes[i]);
    if (name) return `${name}${op ? ` (${sign})` : ''}`;
    const isOnly = signs.indexOf(sign) === signs.lastIndexOf(sign);
    const into = operands.flatMap((operand) => ('node' in operand ? [nodes[operand.node].name || '…'] : []));
    if (isOnly || into.every((of) => of === '…')) return `“${sign}”`;
    return into.length === 2 ? `“${into[0]} ${sign} ${into[1]}”` : `“${sign}” (${into[0]})`;
  };
}
