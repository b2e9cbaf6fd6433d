import type { CircuitNode } from '@lib/graph/circuit';
import { boxOf } from './Circuit';
import { gateSign } from './gateSigns';
import type { Layers, Wire } from './layers';

/** The structure of a circuit, regardless of its values. */
export type Structure = Pick<CircuitNode, 'op' | 'name' | 'operands'>;

/** The sign of a node's gate; null for an input. */
export function signOf({ op, operands }: Structure): string | null {
  if (op === null) return null;
  const [left = null, right = null] = operands.map((operand) => ('constant' in operand ? operand.constant : null));
  return gateSign(op, left, right);
}

/** The wires of a circuit: for each gate, one from each node that goes into it. */
export const wiresOf = (nodes: Structure[]): Wire[] =>
  nodes.flatMap(({ operands }, to) =>
    operands.flatMap((operand) => ('node' in operand ? [{ from: operand.node, to }] : [])),
  );

/** The layout of any circuit, computed by `layered`. */
type Layered = typeof import('./layered').layered;
export const layersOf = (layered: Layered, nodes: Structure[]): Layers =>
  layered(
    nodes.map((node) => boxOf({ sign: signOf(node) })),
    wiresOf(nodes),
  );

/** A key that is the same for circuits with the same parts and wires. */
export const formOf = (nodes: Structure[]): string =>
  nodes
    .map(({ op, operands }) => (op ? `${op[0]}${operands.map((o) => ('node' in o ? o.node : '')).join('.')}` : '-'))
    .join(' ');
