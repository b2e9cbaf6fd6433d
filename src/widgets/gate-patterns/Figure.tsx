import type { FigureOf } from '@kit/defineWidget';
import { Circuit, type CircuitPart, type CircuitWire } from '@parts/circuit/Circuit';
import type { Layers } from '@parts/circuit/layers';
import { gates, type Gate, type Model, type State } from './model';
import { Pattern } from './Pattern';
import type { Strings } from './strings';
import './style.css';

type Props = FigureOf<State, Model, Strings>;

const bounds = { min: -6, max: 6, step: 0.1 };
const wire = (from: number, to: number): CircuitWire => ({ from, to, flow: null });
const gateLayers: Layers = { width: 210, height: 138, places: [[56, 36], [140, 36], [98, 114]], wires: [[], []] }; // prettier-ignore
const gateWires = [wire(0, 2), wire(1, 2)];
const copyLayers: Layers = { width: 230, height: 138, places: [[92, 36], [42, 114], [142, 114]], wires: [[], []] }; // prettier-ignore
const copyWires = [wire(0, 1), wire(0, 2)];
const signs = { add: '+', mul: '×', max: 'max' };

/** The names of an input's value, which all gates have, and of its gradient; and of the gradient that arrives. */
const named = (gate: Gate, input: string) => ({
  value: `gate-patterns.${input}`,
  grad: `gate-patterns.${gate}.${input}`,
});
const arrives = (which: string, input?: string) => ({
  value: input && `gate-patterns.${input}`,
  grad: `gate-patterns.${which}`,
});

export function Figure({ state, model, t, set, describedBy }: Props) {
  const { x, y, upstream, second } = state;
  const shared = {
    bounds,
    describedBy,
    inputLabel: t.pull,
    onInput: (name: string, value: number) => set({ [name]: value }),
  };
  const isAsked = (gate: Gate) => state.shown[gates.indexOf(gate)] !== 1;
  const common = { t, shown: state.shown, show: (shown: number[]) => set({ shown }) };
  const copied: CircuitPart[] = [
    { name: 'x', sign: null, value: x, grad: model.copy.dx, quantities: named('copy', 'x'), asked: isAsked('copy') },
    { name: '', sign: '=', value: x, grad: upstream, quantities: arrives('upstream', 'x') },
    { name: '', sign: '=', value: x, grad: second, quantities: arrives('second', 'x') },
  ];
  return (
    <div class="patterns">
      {(['add', 'mul', 'max'] as const).map((gate) => (
        <Pattern key={gate} {...common} gate={gate} inputs={['x', 'y']} slopes={[model[gate].dx, model[gate].dy]}>
          <Circuit
            {...shared}
            parts={[
              {
                name: 'x',
                sign: null,
                value: x,
                grad: model[gate].dx,
                quantities: named(gate, 'x'),
                held: gate,
                asked: isAsked(gate),
              },
              {
                name: 'y',
                sign: null,
                value: y,
                grad: model[gate].dy,
                quantities: named(gate, 'y'),
                held: gate,
                asked: isAsked(gate),
              },
              {
                name: '',
                sign: signs[gate],
                value: model[gate].value,
                grad: upstream,
                quantities: arrives('upstream'),
              },
            ]}
            wires={gateWires}
            layers={gateLayers}
          />
        </Pattern>
      ))}
      <Pattern {...common} gate="copy" inputs={['x']} slopes={[model.copy.dx]}>
        <Circuit {...shared} parts={copied} wires={copyWires} layers={copyLayers} />
      </Pattern>
    </div>
  );
}
