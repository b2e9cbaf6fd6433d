import { useMemo } from 'preact/hooks';
import type { FigureOf } from '@kit/defineWidget';
import { Held } from '@kit/Held';
import { Handle } from '@ui/controls/Handle';
import { PointHandle } from '@ui/controls/PointHandle';
import { PixelPicture } from '@ui/figures/PixelPicture';
import { horizontal } from '@ui/figures/scale';
import { formatCount } from '@ui/number';
import { coneOf, levelsOf, mostLayers, pixelsIn, side, weightsOf, type Level } from './field';
import type { Model, State } from './model';
import type { Strings } from './strings';
import './style.css';

type Props = FigureOf<State, Model, Strings>;

const percent = (pixels: number) => (100 * pixels) / side;
const sizeText = (width: number, height: number) => `${width}\u00a0×\u00a0${height}`;
export const squareText = (width: number) => sizeText(width, width);

/** How much of the unit's square lies in the picture, if not all does. */
export function fieldInside({ layers, column, row }: Pick<State, 'layers' | 'column' | 'row'>): string | null {
  const levels = levelsOf(layers);
  const top = levels[levels.length - 1];
  const kept = layers.slice(0, levels.length - 1);
  const [width, height] = [column, row].map(([at]) => pixelsIn(coneOf(kept, Math.min(at, top.count - 1))[0]));
  return width < top.field || height < top.field ? sizeText(width, height) : null;
}

/** The same of the square that holds most of its gradient. */
export function middleInside({ within, middle }: Pick<Model, 'within' | 'middle'>): string | null {
  const [width, height] = middle.map((at) =>
    pixelsIn({ from: Math.ceil(at - within / 2), to: Math.floor(at + within / 2) - 1 }),
  );
  return width < within || height < within ? sizeText(width, height) : null;
}

/** Where units of a level lie, in percent of the picture. */
const placesOf = ({ first, jump }: Level) => horizontal(-first / jump, (side - first) / jump);

export function Figure({ state, model, t, set, labelledBy }: Props) {
  const levels = levelsOf(state.layers);
  const top = levels[levels.length - 1];
  const [column, row] = [state.column, state.row].map(([at]) => Math.min(at, top.count - 1));
  const layers = state.layers.slice(0, levels.length - 1);
  const [across, down] = [coneOf(layers, column)[0], coneOf(layers, row)[0]];
  const lit = useMemo(() => {
    const light = model.reach.map((value) => 0.1 + 0.9 * Math.sqrt(value));
    return model.picture.map((value, i) => value * light[i % light.length]);
  }, [model]);
  const change = (at: number, code: number) => set({ layers: state.layers.map((old, i) => (i === at ? code : old)) });
  const place = placesOf(top);
  const [ofField, ofMiddle] = [fieldInside(state), middleInside(model)];
  return (
    <div class="reach">
      <div class="reach-stack">
        <div class="reach-layers">
          {state.layers.length < mostLayers && (
            <button type="button" class="reach-add needs-script" onClick={() => set({ layers: [...state.layers, 1] })}>
              + {t.add}
            </button>
          )}
          {state.layers.map((code, i) => (
            <span key={i} class={`reach-layer ${i >= layers.length ? 'is-out' : ''}`}>
              <select
                aria-label={t.layer(i + 1)}
                value={code}
                onChange={(event) => change(i, Number(event.currentTarget.value))}
              >
                {t.kinds.map((name, kind) => (
                  <option key={kind} value={kind} selected={kind === code}>
                    {name}
                  </option>
                ))}
              </select>
              {state.layers.length > 1 && (
                <button
                  type="button"
                  class="needs-script"
                  aria-label={t.remove(i + 1)}
                  onClick={() => set({ layers: state.layers.filter((_, at) => at !== i) })}
                >
                  ×
                </button>
              )}
            </span>
          ))}
          <span class="reach-pixels">{t.pixels}</span>
        </div>
        <div class="reach-side" style={{ '--levels': levels.length }}>
          <Side {...{ layers, levels, column, labelledBy }} />
          <Handle
            left={place(column)}
            top={50 / levels.length}
            axis="x"
            scale={place}
            value={column}
            min={0}
            max={top.count - 1}
            step={1}
            label={t.unit}
            tone="forward"
            onInput={(at) => set({ column: [at] })}
          />
        </div>
        <p>
          {layers.length < state.layers.length ? (
            t.unfit
          ) : (
            <Held part="field" instead={t.sideLater}>
              {t.side}
            </Held>
          )}
        </p>
      </div>
      <figure>
        <div class="reach-picture">
          <PixelPicture pixels={model.picture} alt="" />
          <div class="reach-clip">
            <Held part="field">
              <span
                class="reach-square"
                style={{
                  left: `${percent(across.from)}%`,
                  top: `${percent(down.from)}%`,
                  width: `${percent(across.to - across.from + 1)}%`,
                  height: `${percent(down.to - down.from + 1)}%`,
                }}
              />
            </Held>
          </div>
          <PointHandle
            x={place}
            y={place}
            at={[column, row]}
            min={0}
            max={top.count - 1}
            step={1}
            label={t.unit}
            tone="forward"
            onInput={([x, y]) => set({ column: [x], row: [y] })}
          />
        </div>
        <figcaption>
          {t.square}
          <Held part="field" instead="?">
            <b>{squareText(top.field)}</b>
            {ofField && <span>{t.ofIt(ofField)}</span>}
          </Held>
        </figcaption>
      </figure>
      <figure>
        <Held part="effective" instead={<span class="reach-unknown">?</span>}>
          <PixelPicture pixels={lit} alt="" />
        </Held>
        <figcaption>
          {t.lit}
          <Held part="effective">
            <span>
              {model.isSilent ? (
                t.silent
              ) : (
                <>
                  {t.inside} <b>{squareText(model.within)}</b>
                  {ofMiddle && <span>{t.ofIt(ofMiddle)}</span>}
                </>
              )}
            </span>
          </Held>
        </figcaption>
      </figure>
      <dl class="reach-weights">
        <div>
          <dt>{t.weights}</dt>
          <dd>
            <Held part="weights" instead="?">
              <Sum layers={layers} /> = <b>{formatCount(weightsOf(layers))} C²</b>
            </Held>
          </dd>
        </div>
        <div>
          <dt>{t.single}</dt>
          <dd>
            <Held part="weights" instead="?">
              {squareText(top.field)} = <b>{formatCount(top.field ** 2)} C²</b>
            </Held>
          </dd>
        </div>
      </dl>
    </div>
  );
}

/** The weights of each layer that has any, as a sum. */
const Sum = ({ layers }: { layers: number[] }) => (
  <>
    {layers
      .map((code) => weightsOf([code]))
      .filter(Boolean)
      .join(' + ') || '0'}
  </>
);

interface SideProps {
  layers: number[];
  levels: Level[];
  column: number;
  labelledBy: string;
}

/** A row of units for each level, the pixels at the bottom, and the cone beneath one unit of the top. */
function Side({ layers, levels, column, labelledBy }: SideProps) {
  const cone = coneOf(layers, column);
  const y = (level: number) => (100 * (levels.length - level - 0.5)) / levels.length;
  const edge = ({ first, jump }: Level, unit: number) => percent(first + (unit - 0.5) * jump);
  const units = (level: number, from: number, to: number) => {
    const { first, jump } = levels[level];
    let d = '';
    for (let unit = from; unit <= to; unit++) {
      d += `M${percent(first + (unit - 0.38) * jump).toFixed(2)} ${y(level)}h${percent(0.76 * jump).toFixed(2)}`;
    }
    return d;
  };
  return (
    <svg viewBox="0 0 100 100" preserveAspectRatio="none" role="img" aria-labelledby={labelledBy}>
      {levels.map((level, i) => (
        <path key={i} class="reach-units" d={units(i, 0, level.count - 1)} />
      ))}
      <Held svg part="field">
        {cone.slice(1).map(({ from, to }, i) => {
          const [below, above] = [levels[i], levels[i + 1]];
          const corners = [
            [edge(above, from), y(i + 1)],
            [edge(above, to + 1), y(i + 1)],
            [edge(below, cone[i].to + 1), y(i)],
            [edge(below, cone[i].from), y(i)],
          ];
          return <polygon key={i} class="reach-cone" points={corners.map((corner) => corner.join(',')).join(' ')} />;
        })}
        {cone.map(({ from, to }, i) => (
          <path key={i} class="reach-units is-lit" d={units(i, from, to)} />
        ))}
      </Held>
    </svg>
  );
}
