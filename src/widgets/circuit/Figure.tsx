import { useContext, useEffect, useRef } from 'preact/hooks';
import type { FigureOf } from '@kit/defineWidget';
import { Held, IsHeld } from '@kit/Held';
import { ofQuantity, Sentence } from '@kit/quantities';
import { formOf, signOf, wiresOf } from '@parts/circuit/structure';
import { useLayers } from '@parts/circuit/useLayers';
import type { FormulaFaultAt } from '@parts/formula/faultText';
import { FormulaField } from '@parts/formula/FormulaField';
import { PullNumber } from '@ui/controls/PullNumber';
import { Segments } from '@ui/controls/Segments';
import { Circuit, Name } from '@parts/circuit/Circuit';
import type { Layers } from '@parts/circuit/layers';
import { Follows } from '@ui/Follows';
import { formatShort } from '@ui/number';
import { steady } from '@ui/steady';
import {
  after,
  brokenIn,
  compute,
  lastStep,
  valuesFor,
  sameStepIn,
  unfinishedIn,
  type Model,
  type State as ModelState,
} from './model';
import { drawnWires } from './drawnWires';
import { quantitiesOf, titleOf } from './names';
import { OtherCut } from './OtherCut';
import { Prediction, usePrediction } from './Prediction';
import { presets, type Preset } from '@parts/circuit/presets';
import type { Strings } from './strings';
import '@ui/figures/numberTable.css';
import './style.css';

export interface State extends ModelState {
  predict: boolean;
  step: number;
}

type Props = FigureOf<State, Model, Strings>;

const none: Layers = { width: 0, height: 0, places: [], wires: [] };
const nothing: Pick<Model, 'nodes' | 'inputs' | 'otherCut'> = { nodes: [], inputs: [], otherCut: null };
/** As tall as a circuit may be on a screen with the rest of the figure, in pixels. */
const tallest = 440;
/** Up to how many parts a table says all; of more it says those with a name, and the circuit the others. */
const manyParts = 9;
const cuts = ['typed', 'one', 'four'] as const;
const bounds = { min: -1e6, max: 1e6, step: 0.1 };

export function Figure({ state, model, t, locale, set, id, labelledBy, pass }: Props) {
  // while a formula is being placed, the last that was drawn stays
  const placed = useLayers(model.nodes);
  const drawn = useRef({ model: nothing, layers: none });
  if (placed) drawn.current = { model, layers: placed };
  const { layers } = drawn.current;
  const { nodes, inputs, otherCut } = drawn.current.model;
  const isHeld = useContext(IsHeld);
  const isCut = otherCut !== null && !isHeld('sigmoid');
  const [own, other] = nodes.some(({ op }) => op === 'sigmoid') ? (['one', 'four'] as const) : (['four', 'one'] as const); // prettier-ignore
  const compares = otherCut !== null && !state.predict && brokenIn(nodes) < 0;
  const wires = wiresOf(nodes);
  const structure = formOf(nodes);
  const names = quantitiesOf((model.fault ? state.lastGood : state.formula) ?? '', nodes);

  const known = after(Math.min(state.step, lastStep({ nodes })), nodes);
  const prediction = usePrediction(nodes, structure);
  const predict = state.predict && brokenIn(nodes) < 0;
  const isFound = predict && nodes.length > 0 && prediction.asked === null;
  useEffect(() => pass(isFound), [isFound]);
  const grads = predict ? prediction.grads : known.grads;
  const values = predict ? nodes.map(({ value }) => value) : known.values;
  const now = predict ? prediction.gate : known.now;
  const isBackward = predict || known.isBackward;

  const hasCorner = nodes.some(
    ({ grad, numeric }, i) => grads[i] !== null && Math.abs(grad - numeric) > 0.01 * Math.max(1, Math.abs(grad)),
  );

  const walkedNow = predict ? prediction.walked : known.walked;
  // a reader who is asked gets whole gradients
  const unfinished = predict ? [] : unfinishedIn(wires, grads, walkedNow).map(titleOf(nodes));
  // what is said of them keeps its place in a circuit that has such nodes
  const split = nodes.flatMap((_, i) =>
    new Set(wires.flatMap(({ from, to }) => (from === i ? [to] : []))).size > 1 ? [titleOf(nodes)(i)] : [],
  );

  const change = (formula: string) => {
    const next = compute({ ...state, formula });
    if (next.fault) set({ formula, ...(model.fault === null && { lastGood: state.formula }) });
    else set({ formula, values: valuesFor(next.inputs, inputs, state.values) });
  };
  const give = (name: string, value: number) =>
    set({ values: inputs.map((other, i) => (other === name ? value : (valuesFor(inputs, inputs, state.values)[i]))) }); // prettier-ignore

  return (
    <div class={`circuit-figure ${compares ? 'is-compared' : ''}`}>
      <div class="circuit-formula">
        <Presets {...{ t, set }} formula={state.formula} />
        <FormulaField
          locale={locale}
          value={state.formula}
          label={t.formula}
          fault={model.fault as FormulaFaultAt | null}
          inputs={model.inputs}
          onInput={change}
        />
      </div>
      {isCut && (
        <div class="circuit-which needs-script">
          <Segments
            id={`${id}-sigmoid`}
            label={t.controls.sigmoid.label}
            options={cuts.map((value) => ({ value, label: t.controls.sigmoid.options[value] }))}
            value={state.sigmoid}
            onChange={(sigmoid) => set({ sigmoid, step: 81 })}
          />
        </div>
      )}
      <div class="circuit-cut">
        {compares && <p class="circuit-cut-title">{t.controls.sigmoid.options[own]}</p>}
        <Circuit
          parts={nodes.map((node, i) => ({
            name: node.name,
            sign: signOf(node),
            value: values[i],
            grad: grads[i],
            quantities: names(i),
            held: predict ? undefined : heldOf(node),
            asked: predict && prediction.asked === i,
            isNow: now === i && node.op !== null,
          }))}
          wires={drawnWires(
            nodes,
            { grads, now, isBackward, walked: walkedNow },
            (node) => (predict ? undefined : heldOf(node)),
            (from) => !predict || prediction.previous === from,
          )}
          layers={layers}
          labelledBy={labelledBy}
          bounds={bounds}
          largest={1.5}
          tallest={tallest}
          inputLabel={t.pull}
          onInput={give}
        />
      </div>
      {compares && (
        <OtherCut
          nodes={otherCut}
          step={sameStepIn(otherCut, Math.min(state.step, lastStep({ nodes })), nodes)}
          title={t.controls.sigmoid.options[other]}
          scale={Math.max(0.8, Math.min(1, tallest / layers.height))}
          {...{ labelledBy, bounds }}
          inputLabel={t.pull}
          onInput={give}
        />
      )}
      <Follows class="circuit-side">
        {predict ? (
          <Prediction key={prediction.values} {...{ prediction, nodes, t }} title={titleOf(nodes)} />
        ) : (
          <Explanation {...{ nodes, known, names, t }} />
        )}
        <table class="number-table has-fields circuit-table">
          <Head t={t} other={otherCut && t.controls.sigmoid.options[other]} />
          <tbody>
            {nodes.map((node, i) => (
              <tr
                key={i}
                class={`${now === i ? 'is-now' : ''} ${node.name || nodes.length <= manyParts ? '' : 'is-nameless'}`}
              >
                <th scope="row">{node.name ? <Name text={node.name} /> : signOf(node)}</th>
                <td class="circuit-value" data-quantity={node.op === null ? undefined : names(i).value}>
                  {node.op === null ? (
                    <PullNumber
                      {...bounds}
                      value={node.value}
                      label={t.type(node.name)}
                      tone="forward"
                      quantity={names(i).value}
                      onInput={(value) => give(node.name, value)}
                    />
                  ) : (
                    values[i] !== null && formatShort(values[i])
                  )}
                </td>
                <td class="circuit-grad" data-quantity={names(i).grad}>
                  {grads[i] !== null && <Gradient of={predict ? null : node}>{formatShort(grads[i])}</Gradient>}
                </td>
                {!otherCut && (
                  <td class="circuit-numeric">
                    {grads[i] !== null && <Gradient of={predict ? null : node}>{formatShort(node.numeric)}</Gradient>}
                  </td>
                )}
                {otherCut && (
                  <td class="circuit-grad">
                    {node.op === null && grads[i] !== null && (
                      <Held part="sigmoid" instead="?">
                        {formatShort(otherCut.find(({ name }) => name === node.name)!.grad)}
                      </Held>
                    )}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
        {split.length > 0 && !predict && (
          <p class={unfinished.length > 0 ? 'circuit-corner' : 'circuit-corner is-absent'}>
            {t.soFar(unfinished.length > 0 ? unfinished : split)}
          </p>
        )}
        {hasCorner && !otherCut && <p class="circuit-corner">{t.corner}</p>}
      </Follows>
    </div>
  );
}

/** The formulas that are there to begin with. */
const Presets = steady(({ formula, t, set }: Pick<Props, 't' | 'set'> & { formula: string }) => (
  <div class="circuit-presets needs-script" role="group" aria-label={t.examples}>
    {(Object.keys(presets) as Preset[]).map((name) => (
      <button
        key={name}
        type="button"
        data-preset={name}
        aria-pressed={formula === presets[name].formula}
        onClick={() => set({ formula: presets[name].formula, values: [...presets[name].values] })}
      >
        {t.presets[name]}
      </button>
    ))}
  </div>
));

/** The table’s header; where there is another cut, its gradients stand in place of the differences. */
const Head = steady(({ t, other }: { t: Strings; other: string | null }) => (
  <thead>
    <tr>
      <th scope="col">{t.part}</th>
      <th scope="col">{t.value}</th>
      <th scope="col">{t.grad}</th>
      <th scope="col">{other ?? t.numeric}</th>
    </tr>
  </thead>
));

/** The part of the figure that a node’s gradient is: a page may ask for that of the input z. */
const heldOf = ({ name, op }: Pick<Model['nodes'][number], 'name' | 'op'>) =>
  op === null && name === 'z' ? 'z' : undefined;

/** What tells the gradient of a node, which may be asked for. */
function Gradient({ of, children }: { of: Model['nodes'][number] | null; children: string }) {
  const part = of && heldOf(of);
  return part ? (
    <Held part={part} instead="?">
      {children}
    </Held>
  ) : (
    <>{children}</>
  );
}

interface ExplanationProps {
  nodes: Model['nodes'];
  known: ReturnType<typeof after>;
  names: ReturnType<typeof quantitiesOf>;
  t: Strings;
}

/** What the gate at work does, in words and in numbers. */
function Explanation({ nodes, known, names, t }: ExplanationProps) {
  const { now, isBackward, isSeed, grads } = known;
  const title = titleOf(nodes);
  const broken = brokenIn(nodes);
  if (broken >= 0) return <p class="circuit-said is-broken">{t.notANumber(title(broken))}</p>;
  if (now === null) return <p class="circuit-said">{t.start}</p>;
  if (isSeed) return <p class="circuit-said">{t.seed}</p>;
  const { value, parts } = nodes[now];
  if (!isBackward)
    return (
      <p class="circuit-said">
        <Sentence said={t.forward(title(now), ofQuantity(names(now).value, formatShort(value)))} />
      </p>
    );
  const upstream = formatShort(grads[now] ?? 0);
  return (
    <div class="circuit-said">
      <p>
        <Sentence said={t.backward(title(now), ofQuantity(names(now).grad, upstream))} />
      </p>
      {parts.length === 0 ? (
        <p>{t.noParts}</p>
      ) : (
        <table class="number-table">
          <thead>
            <tr>
              <td />
              <th scope="col">{t.upstream}</th>
              <th scope="col">{t.local}</th>
              <th scope="col">{t.product}</th>
            </tr>
          </thead>
          <tbody>
            {parts.map(({ to, local, flow }, i) => (
              <tr key={i}>
                <th scope="row">{nodes[to].name ? <Name text={nodes[to].name} /> : signOf(nodes[to])}</th>
                <td class="circuit-grad" data-quantity={names(now).grad}>
                  {upstream}
                </td>
                <td>
                  × <Gradient of={nodes[to]}>{formatShort(local)}</Gradient>
                </td>
                <td class="circuit-grad">
                  = <Gradient of={nodes[to]}>{formatShort(flow)}</Gradient>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
