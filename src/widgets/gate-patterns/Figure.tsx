import type { FigureOf } from '@kit/defineWidget';
import { Circuit, type CircuitPart, type CircuitWire } from '@parts/circuit/Circuit';
import type { Layers } from '@parts/circuit/layers';
import { PullNumber } from '@ui/controls/PullNumber';
import { bounds, gates, type Gate, type Model, type State } from './model';
import { Pattern } from './Pattern';
import type { Strings } from './strings';
import './style.css';

type Props = FigureOf<State, Model, Strings>;

const gateLayers: Layers = { width: 210, height: 144, places: [[48, 36], [148, 36], [98, 120]], wires: [[], []] }; // prettier-ignore
const copyLayers: Layers = { width: 230, height: 144, places: [[92, 36], [42, 120], [142, 120]], wires: [[], []] }; // prettier-ignore
/** As wide as what comes back along it. */
const widthOf = (flow: number) => (flow === 0 ? 0 : Math.min(9, 1 + Math.abs(flow) * 0.7));
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

export function Figure({ state, model, t, set, labelledBy }: Props) {
  const { x, upstream, second } = state;
  const shared = {
    bounds,
    labelledBy,
    largest: 1.1,
    inputLabel: t.pull,
    onInput: (name: string, value: number) => set({ [name]: value }),
  };
  const isAsked = (gate: Gate) => state.shown[gates.indexOf(gate)] !== 1;
  /**
   * A wire and, once that is shown, the gradient that comes back along it: the upstream gradient times the gate's
   * factor.
   */
  const wire = (gate: Gate, from: number, to: number, flow: number, local: number | null): CircuitWire => {
    if (isAsked(gate)) return { from, to, flow: null };
    return { from, to, flow: null, local, parcel: flow, weight: widthOf(flow) };
  };
  const common = { t, shown: state.shown, show: (shown: number[]) => set({ shown }) };
  const input = (gate: Gate, name: 'x' | 'y', grad: number): CircuitPart => ({
    ...{ name, sign: null, value: state[name], grad },
    ...{ quantities: named(gate, name), asked: isAsked(gate) },
  });
  return (
    <div class="patterns">
      <p class="patterns-arriving">
        <Arriving
          name="upstream"
          value={upstream}
          label={t.controls.upstream}
          onInput={(upstream) => set({ upstream })}
        />
        <Arriving name="second" value={second} label={t.controls.second} onInput={(second) => set({ second })} />
      </p>
      {(['add', 'mul', 'max'] as const).map((gate) => {
        const { dx, dy, value, localX, localY } = model[gate];
        const result = { name: '', sign: signs[gate], value, grad: upstream, quantities: arrives('upstream') };
        return (
          <Pattern key={gate} {...common} gate={gate} inputs={['x', 'y']} slopes={[dx, dy]}>
            <Circuit
              {...shared}
              parts={[input(gate, 'x', dx), input(gate, 'y', dy), result]}
              wires={[wire(gate, 0, 2, dx, localX), wire(gate, 1, 2, dy, localY)]}
              layers={gateLayers}
            />
          </Pattern>
        );
      })}
      <Pattern {...common} gate="copy" inputs={['x']} slopes={[model.copy.dx]}>
        <Circuit
          {...shared}
          parts={[
            input('copy', 'x', model.copy.dx),
            { name: '', sign: '=', value: x, grad: upstream, quantities: arrives('upstream', 'x') },
            { name: '', sign: '=', value: x, grad: second, quantities: arrives('second', 'x') },
          ]}
          wires={[wire('copy', 0, 1, upstream, 1), wire('copy', 0, 2, second, 1)]}
          layers={copyLayers}
        />
      </Pattern>
    </div>
  );
}

interface ArrivingProps {
  name: string;
  value: number;
  label: string;
  onInput(value: number): void;
}

/** A gradient that arrives: a number to pull. */
const Arriving = ({ name, ...rest }: ArrivingProps) => (
  <label>
    {rest.label}
    <PullNumber {...bounds} {...rest} tone="gradient" quantity={`gate-patterns.${name}`} />
  </label>
);
