import type { FigureOf } from '@kit/defineWidget';
import { toMenu } from '@kit/ownCode/toMenu';
import { PullNumber } from '@ui/controls/PullNumber';
import { signOf, wiresOf, type Structure } from '@parts/circuit/structure';
import { placedLayers } from '@parts/circuit/useLayers';
import { Circuit, Name } from '@parts/circuit/Circuit';
import { Follows } from '@ui/Follows';
import { formatShort } from '@ui/number';
import { steady } from '@ui/steady';
import type { Model, State } from './model';
import type { Strings } from './strings';
import '@ui/figures/numberTable.css';
import './style.css';

type Props = FigureOf<State, Model, Strings>;

const bounds = { min: -9, max: 9, step: 0.1 };
const names = ['x', 'y', 'z'];
/** (x + y) · z, as the library numbers it: x, y, q, z, f. */
const structure: Structure[] = [
  { op: null, name: 'x', operands: [] },
  { op: null, name: 'y', operands: [] },
  { op: 'add', name: 'q', operands: [{ node: 0 }, { node: 1 }] },
  { op: null, name: 'z', operands: [] },
  { op: 'mul', name: 'f', operands: [{ node: 2 }, { node: 3 }] },
];
const layers = placedLayers(structure)!;
const wires = wiresOf(structure).map((wire) => ({ ...wire, flow: null }));

/** The state with another value of an input. */
const given =
  (name: string, value: number) =>
  ({ values }: State) => ({ values: values.map((old, i) => (names[i] === name ? value : old)) });

export function Figure({ model, t, set, labelledBy, showCode }: Props) {
  /** The button makes room for the code, so the code gets the focus as from the menu, which has it back. */
  const openCode = ({ currentTarget }: { currentTarget: HTMLElement }) => {
    toMenu(currentTarget);
    showCode();
  };
  const { nodes } = model;
  return (
    <div class="gates">
      <Circuit
        parts={structure.map((node, i) => ({
          name: node.name,
          sign: signOf(node),
          value: nodes[i].value,
          grad: nodes[i].known ? nodes[i].grad : null,
          quantities: { value: `gate-api.values.${node.name}`, grad: `gate-api.${node.name}` },
          asked: !nodes[i].known,
        }))}
        wires={wires}
        layers={layers}
        labelledBy={labelledBy}
        bounds={bounds}
        inputLabel={t.pull}
        onInput={(name, value) => set(given(name, value))}
      />
      <Follows class="gates-side">
        <p class="gates-intro">{t.intro}</p>
        <p class="gates-intro">
          <button type="button" class="needs-script" data-action="show-gates" onClick={openCode}>
            {t.open}
          </button>
        </p>
        <table class="number-table has-fields gates-table">
          <Head t={t} />
          <tbody>
            {nodes.map((node) => (
              <Row key={node.name} {...node} {...{ t, set }} />
            ))}
          </tbody>
        </table>
      </Follows>
    </div>
  );
}

const Head = steady(({ t }: Pick<Props, 't'>) => (
  <thead>
    <tr>
      <th scope="col">{t.wire}</th>
      <th scope="col">{t.value}</th>
      <th scope="col">{t.yours}</th>
      <th scope="col">{t.library}</th>
      <td />
    </tr>
  </thead>
));

type RowProps = Model['nodes'][number] & Pick<Props, 't' | 'set'>;

/** A wire: its value, and its gradient by these gates and by the library. */
const Row = steady(({ name, value, grad, known, right, library, t, set }: RowProps) => (
  <tr>
    <th scope="row">
      <Name text={name} />
    </th>
    <td class="circuit-value">
      {names.includes(name) ? (
        <PullNumber
          {...bounds}
          value={value}
          label={t.type(name)}
          tone="forward"
          quantity={`gate-api.values.${name}`}
          onInput={(next) => set(given(name, next))}
        />
      ) : (
        <span data-quantity={`gate-api.values.${name}`}>{formatShort(value)}</span>
      )}
    </td>
    <td class="circuit-grad" data-quantity={`gate-api.${name}`}>
      {known ? formatShort(grad) : '?'}
    </td>
    <td>{formatShort(library)}</td>
    <td class={right ? 'is-right' : 'is-wrong'}>{right ? t.right : known ? t.wrong : t.notKnown}</td>
  </tr>
));
