import type { CircuitWire } from '@parts/circuit/Circuit';
import { wiresOf } from '@parts/circuit/structure';
import type { after, Model } from './model';

type Nodes = NonNullable<Model['otherCut']>;
type Known = Pick<ReturnType<typeof after>, 'grads' | 'now' | 'isBackward' | 'walked'>;

/**
 * The wires, with the gradients that have come back along them and the factors of the gate at work; texts travel along
 * those that have one.
 */
export function drawnWires(
  nodes: Nodes,
  { grads, now, isBackward, walked }: Known,
  heldOf: (node: Nodes[number]) => string | undefined,
  carries: (from: number) => boolean,
): CircuitWire[] {
  const wires = wiresOf(nodes);
  const leaving = (from: number) => wires.filter((wire) => wire.from === from).length;
  return wires.map((wire) => {
    const isNow = isBackward && now === wire.to;
    const twin = wires.filter(({ from, to }) => from === wire.from && to === wire.to).indexOf(wire);
    const part = nodes[wire.to].parts.filter(({ to }) => to === wire.from)[twin];
    const isHere = isNow && part !== undefined && grads[wire.from] !== null;
    return {
      ...wire,
      isNow,
      flow: walked.has(wire.to) && part && leaving(wire.from) > 1 ? part.flow : null,
      local: isHere ? part.local : null,
      parcel: isHere && carries(wire.from) ? part.flow : null,
      held: heldOf(nodes[wire.from]),
    };
  });
}
