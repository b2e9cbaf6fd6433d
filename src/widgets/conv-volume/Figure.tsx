import type { FigureOf } from '@kit/defineWidget';
import { Held } from '@kit/Held';
import { PointHandle } from '@ui/controls/PointHandle';
import { horizontal } from '@ui/figures/scale';
import { formatCount, formatNumber } from '@ui/number';
import { steady } from '@ui/steady';
import { Volume } from '@parts/volumes/Volume';
import { sizeOf } from '@parts/volumes/volume';
import { doubled, type Model, type State } from './model';
import type { Strings } from './strings';
import '@ui/figures/numberTable.css';
import './style.css';

type Props = FigureOf<State, Model, Strings>;

const shapeText = (side: number, depth: number) => `${side}\u00a0×\u00a0${side}\u00a0×\u00a0${depth}`;

/** How wide the face of the padded input is drawn, in pixels. */
const face = 140;
/** No more filters are drawn, and no more than fit into this box, in pixels, however narrow the page. */
const mostDrawn = 12;
const box = { width: 190, height: 190 };
/** The least side of a filter's button, and what surrounds the drawing in it. */
const [leastButton, aroundDrawing] = [36, 12];

/** How many filters are drawn, so that their box keeps its height and what is beneath stays where it is. */
export function drawnOf({ filters, kernel, depth }: Pick<State, 'filters' | 'kernel' | 'depth'>, unit: number): number {
  const { width, height } = sizeOf({ unit, width: kernel, height: kernel, depth });
  const fitting = (room: number, side: number) => Math.floor(room / Math.max(leastButton, side + aroundDrawing));
  const fit = Math.max(1, fitting(box.width, width) * fitting(box.height, height));
  return Math.min(filters, mostDrawn, fit);
}

export function Figure({ state, model, t, set, labelledBy }: Props) {
  const { size, depth, filters, kernel, pad } = state;
  const { out, map, place, window, perFilter, parameters, outputs, multiplyAdds } = model;
  const padded = size + 2 * pad;
  const unit = face / padded; // all three are drawn to one scale
  const drawn = drawnOf(state, unit);
  const across = horizontal(-0.5, out - 0.5);
  return (
    <div class="convolved">
      <figure class="convolved-input">
        <Volume
          {...{ unit, depth, labelledBy }}
          width={padded}
          height={padded}
          padding={pad}
          tone="forward"
          box={{ ...window, w: kernel, h: kernel }}
        />
        <figcaption>
          {t.input}
          {pad > 0 && t.padded(pad)} <b>{shapeText(size, depth)}</b>
        </figcaption>
      </figure>
      <figure class="convolved-filters">
        <Filters {...{ unit, depth, kernel, filters, drawn, map, t, set }} />
        <figcaption>
          {t.filter}{' '}
          <b>
            {filters} × {shapeText(kernel, depth)}
          </b>
        </figcaption>
      </figure>
      <figure class="convolved-output">
        <Held part="output" instead={<span class="convolved-unknown">?</span>}>
          <Volume
            unit={unit}
            width={out}
            height={out}
            depth={filters}
            tone="forward"
            layer={map}
            box={{ x: place.column, y: place.row, w: 1, h: 1 }}
          >
            <PointHandle
              x={across}
              y={across}
              at={[place.column, place.row]}
              min={0}
              max={out - 1}
              step={1}
              label={t.place}
              tone="margin"
              onInput={([column, row]) => set({ column: [column], row: [row] })}
            />
          </Volume>
        </Held>
        <figcaption>
          {t.output}{' '}
          <Held part="output">
            <b>{shapeText(out, filters)}</b>
          </Held>
        </figcaption>
      </figure>
      <Readings {...{ kernel, depth, filters, perFilter, parameters, out, outputs, multiplyAdds, t }} />
    </div>
  );
}

interface FiltersProps extends Pick<Props, 't' | 'set'>, Pick<State, 'depth' | 'kernel' | 'filters'> {
  unit: number;
  /** How many of them are drawn. */
  drawn: number;
  /** The one that is looked at. */
  map: number;
}

/** The filters, each of which can be looked at. */
const Filters = steady(({ unit, depth, kernel, filters, drawn, map, t, set }: FiltersProps) => (
  <div>
    {Array.from({ length: drawn }, (_, i) => (
      <button
        key={i}
        type="button"
        aria-pressed={i === map}
        aria-label={t.chosen(i + 1)}
        onClick={() => set({ map: [i] })}
        onPointerEnter={(event) => event.pointerType === 'mouse' && set({ map: [i] })}
      >
        <Volume {...{ unit, depth }} width={kernel} height={kernel} tone={i === map ? 'margin' : 'muted'} />
      </button>
    ))}
    {filters > drawn && <span>{t.more(formatCount(filters - drawn))}</span>}
  </div>
));

type ReadingsProps = Pick<Props, 't'> &
  Pick<State, 'kernel' | 'depth' | 'filters'> &
  Pick<Model, 'perFilter' | 'parameters' | 'out' | 'outputs' | 'multiplyAdds'>;

const Readings = steady((props: ReadingsProps) => {
  const { kernel, depth, filters, perFilter, parameters, out, outputs, multiplyAdds, t } = props;
  const taps = `${kernel} × ${kernel} × ${depth}`;
  return (
    <dl class="convolved-readings">
      <div>
        <dt>{t.perFilter}</dt>
        <dd>
          <Held part="parameters" instead="?">
            {taps} + 1 = <b>{formatCount(perFilter)}</b>
          </Held>
        </dd>
      </div>
      <div>
        <dt>{t.parameters}</dt>
        <dd>
          <Held part="parameters" instead="?">
            {filters} × {formatCount(perFilter)} = <b>{formatCount(parameters)}</b>
          </Held>
        </dd>
      </div>
      <div>
        <dt>{t.outputs}</dt>
        <dd>
          <Held part="output" instead="?">
            {shapeText(out, filters)} = <b>{formatCount(outputs)}</b>
          </Held>
        </dd>
      </div>
      <div>
        <dt>{t.multiplyAdds}</dt>
        <dd>
          <Held part="output" instead="?">
            {formatCount(outputs)} × {taps} = <b>{formatCount(multiplyAdds)}</b>
          </Held>
        </dd>
      </div>
    </dl>
  );
});

const columns = ['parameters', 'multiplyAdds', 'outputs'] as const;

/** What doubling one size does to everything else. */
export function Details({ model, t }: Props) {
  return (
    <table class="number-table convolved-factors">
      <caption>{t.table}</caption>
      <thead>
        <tr>
          <td />
          {columns.map((name) => (
            <th key={name} scope="col">
              {t[name]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {doubled.map((name, i) => (
          <tr key={name}>
            <th scope="row">2 × {t.rows[name]}</th>
            {columns.map((column) => {
              const factor = model.factors[i]?.[column];
              return (
                <td key={column} class={factor !== undefined && factor > 1.5 ? 'is-more' : ''}>
                  <Held part="factors" instead="?">
                    {factor === undefined ? t.tooWide : `× ${formatNumber(factor, 2)}`}
                  </Held>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
