import type { FigureOf } from '@kit/defineWidget';
import { Held } from '@kit/Held';
import { bounds, formatNetwork, mostLayers } from '@parts/convnet/inAddress';
import { numbersIn, type Layer, type LayerKind } from '@parts/convnet/layers';
import { Button } from '@ui/controls/Button';
import { NumberField } from '@ui/controls/NumberField';
import { formatCount } from '@ui/number';
import type { Model, Row, State } from './model';
import { presets, type Preset } from './presets';
import { misfitText, shapeText } from './said';
import type { Strings } from './strings';
import '@ui/controls/button.css';
import './style.css';

type Props = FigureOf<State, Model, Strings>;

const added: Record<LayerKind, Layer> = {
  conv: { kind: 'conv', filters: 16, size: 3, stride: 1, pad: 1 },
  relu: { kind: 'relu' },
  pool: { kind: 'pool', size: 2, stride: 2 },
  fc: { kind: 'fc', units: 10 },
  bn: { kind: 'bn' },
};
const kinds = Object.keys(added) as LayerKind[];
const columns = ['parameters', 'values', 'multiplyAdds'] as const;

/** Convolution and pooling need maps, which there are only before the first fully connected layer. */
function withOneMore(layers: Layer[], kind: LayerKind): Layer[] {
  const flat = layers.findIndex((layer) => layer.kind === 'fc');
  const needsMaps = kind === 'conv' || kind === 'pool';
  const at = needsMaps && flat >= 0 ? flat : layers.length;
  return [...layers.slice(0, at), added[kind], ...layers.slice(at)];
}

/** The three costs of a layer, in the order of the columns. */
const costsOf = ({ cost }: Row) => cost && [cost.parameters, numbersIn(cost.to), cost.multiplyAdds];

export function Figure({ state, model, t, set, labelledBy }: Props) {
  const layers = model.rows.map(({ layer }) => layer);
  const change = (next: Layer[]) => set({ network: formatNetwork(next) });
  const replace = (at: number, layer: Layer) => change(layers.map((old, i) => (i === at ? layer : old)));
  return (
    <div class="stack">
      <div class="stack-buttons needs-script">
        {(Object.keys(presets) as Preset[]).map((name) => (
          <button
            key={name}
            type="button"
            class="button"
            aria-pressed={presets[name].network === state.network && presets[name].picture === state.picture}
            onClick={() => set(presets[name])}
          >
            {t.presets[name]}
          </button>
        ))}
      </div>
      <div class="stack-rows" data-picture>
        <div class="stack-row is-head">
          <span class="stack-shape">{t.shape}</span>
          {columns.map((name) => (
            <span key={name}>{t[name]}</span>
          ))}
        </div>
        <div class="stack-row">
          <span class="stack-kind">{t.input}</span>
          <span class="stack-shape">{shapeText(model.picture)}</span>
          <span class="stack-cost is-values">
            <Held part="costs" instead="?">
              <b>{formatCount(numbersIn(model.picture))}</b>
            </Held>
          </span>
        </div>
        {model.rows.length === 0 && <p class="stack-note">{t.empty}</p>}
        {model.rows.map((row, at) => (
          <LayerRow
            key={at}
            {...{ row, at, t, model }}
            replace={(layer) => replace(at, layer)}
            remove={() => change(layers.filter((_, i) => i !== at))}
            up={() => change(layers.map((layer, i) => (i === at - 1 ? layers[at] : i === at ? layers[at - 1] : layer)))}
          />
        ))}
        <div class="stack-row is-total">
          <span class="stack-kind">{t.total}</span>
          <span class="stack-shape" />
          {columns.map((name) => (
            <span key={name} class={`stack-cost is-${name}`}>
              <Held part="totals" instead="?">
                {formatCount(model[name])}
              </Held>
            </span>
          ))}
        </div>
      </div>
      <svg class="stack-said" width="1" height="1" role="img" aria-labelledby={labelledBy} />
      <div class="stack-buttons needs-script">
        {kinds.map((kind) => (
          <Button
            key={kind}
            class="button"
            aria-label={t.add(t.kinds[kind])}
            off={layers.length >= mostLayers}
            onClick={() => change(withOneMore(layers, kind))}
          >
            + {t.kinds[kind]}
          </Button>
        ))}
        {model.trains && (
          <a
            class="try button stack-train"
            href={`?convnet-live.network=${formatNetwork(layers)}#convnet-live`}
            data-sets="convnet-live"
          >
            {t.train}
          </a>
        )}
      </div>
      <p class="stack-note">{layers.length >= mostLayers ? t.full : !model.trains && t.trainHint}</p>
    </div>
  );
}

interface LayerRowProps {
  row: Row;
  at: number;
  t: Strings;
  model: Model;
  replace(layer: Layer): void;
  remove(): void;
  up(): void;
}

/** A layer with its numbers to set, its output’s shape and its costs; or why it cannot be there. */
function LayerRow({ row, at, t, model, replace, remove, up }: LayerRowProps) {
  const { layer, cost, misfit, instead } = row;
  const kind = t.kinds[layer.kind];
  const costs = costsOf(row);
  const fields = Object.entries(layer).filter(([name]) => name !== 'kind') as [keyof Strings['fields'], number][];
  return (
    <div class={`stack-row ${cost ? '' : misfit ? 'is-wrong' : 'is-waiting'}`} data-kind={layer.kind}>
      <span class="stack-kind">
        {kind}
        {fields.map(([name, value]) => (
          <label key={name} style={{ '--longest': String(bounds[name]).length }}>
            <i>{t.fields[name]}</i>
            <NumberField
              value={value}
              min={name === 'pad' ? 0 : 1}
              max={bounds[name]}
              step={1}
              label={t.field(at + 1, kind, t.fields[name])}
              onInput={(next) => replace({ ...layer, [name]: Math.round(next) })}
            />
          </label>
        ))}
      </span>
      {cost ? (
        <>
          <span class="stack-shape">
            {shapeText(cost.to)} {cost.left > 0 && <small>{t.left(cost.left)}</small>}
          </span>
          {/* a bar beneath its number in the row of its layer, which is edited, moved and removed: no chart of Plot’s has such rows */}
          {columns.map((name, i) => (
            <span key={name} class={`stack-cost is-${name}`}>
              <Held part="costs" instead="?">
                {costs![i] > 0 && <i style={{ width: `${(100 * costs![i]) / model.most[name]}%` }} />}
                {costs![i] > 0 && <b>{formatCount(costs![i])}</b>}
              </Held>
            </span>
          ))}
        </>
      ) : (
        <span class="stack-why">
          {misfit ? misfitText(row, t) : t.waits}
          {instead && (
            <button type="button" class="button" onClick={() => replace(instead)}>
              {t.instead(layerText(instead, t))}
            </button>
          )}
        </span>
      )}
      <span class="stack-tools needs-script">
        {at > 0 && (
          <button type="button" aria-label={t.up(at + 1, kind)} onClick={up}>
            ↑
          </button>
        )}
        <button type="button" aria-label={t.remove(at + 1, kind)} onClick={remove}>
          ×
        </button>
      </span>
    </div>
  );
}

/** A layer in words: its kind, and its numbers after their letters. */
const layerText = ({ kind, ...numbers }: Layer, t: Strings) =>
  [
    t.kinds[kind],
    ...Object.entries(numbers).map(([name, n]) => `${t.fields[name as keyof Strings['fields']]} ${n}`),
  ].join(' ');
