import { Circuit, type CircuitProps } from '@parts/circuit/Circuit';
import { signOf } from '@parts/circuit/structure';
import { useLayers } from '@parts/circuit/useLayers';
import { drawnWires } from './drawnWires';
import { after, type Model } from './model';

interface OtherCutProps extends Pick<CircuitProps, 'labelledBy' | 'bounds' | 'inputLabel' | 'onInput'> {
  nodes: NonNullable<Model['otherCut']>;
  step: number;
  title: string;
  /** How many times as large as laid out it is drawn, as the circuit beside it. */
  scale: number;
}

/** The circuit cut the other way, as far as the one beside it; its gradients may be asked for. */
export function OtherCut({ nodes, step, title, scale, ...inputs }: OtherCutProps) {
  const layers = useLayers(nodes);
  if (!layers) return null;
  const known = after(step, nodes);
  return (
    <div class="circuit-cut circuit-other">
      <p class="circuit-cut-title">{title}</p>
      <Circuit
        parts={nodes.map((node, i) => ({
          name: node.name,
          sign: signOf(node),
          value: known.values[i],
          grad: known.grads[i],
          // the 1 at the end is nobody’s answer
          held: i < nodes.length - 1 ? 'sigmoid' : undefined,
          isNow: known.now === i && node.op !== null,
        }))}
        wires={drawnWires(
          nodes,
          known,
          () => 'sigmoid',
          () => false,
        )}
        layers={layers}
        tallest={layers.height * scale - 1}
        {...inputs}
      />
    </div>
  );
}
