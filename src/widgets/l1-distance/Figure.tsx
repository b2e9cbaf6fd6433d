import type { FigureOf } from '@kit/defineWidget';
import { PullNumber } from '@ui/controls/PullNumber';
import { formatNumber } from '@ui/number';
import type { Model, State } from './model';
import type { Strings } from './strings';
import './style.css';

export const pixels = { min: 0, max: 255, step: 1 };
export const distanceName = { l1: 'pixels.sum', l2: 'pixels.root' };
const side = 4;
/** A cell of the differences, as large as a pixel of the pictures. */
const cell = 25;
/** The difference that fills a cell, one of two: a square stays as it is while its number does. */
const fills = [128, pixels.max];

type Props = FigureOf<State, Model, Strings>;

export function Figure({ state, model, t, set, describedBy }: Props) {
  const full = fills.find((difference) => difference >= Math.max(...model.differences))!;
  const most = state.metric === 'l1' ? full : full ** 2;
  return (
    <div class="distance">
      <Pixels name={t.test} values={state.test} t={t} onInput={(test) => set({ test })} />
      <span class="distance-sign" aria-hidden="true">
        −
      </span>
      <Pixels name={t.train} values={state.train} t={t} onInput={(train) => set({ train })} />
      <span class="distance-sign" aria-hidden="true">
        →
      </span>
      <div class="distance-parts">
        <p>{t.parts[state.metric]}</p>
        <svg viewBox={`0 0 ${side * cell} ${side * cell}`} role="img" aria-labelledby={describedBy}>
          {model.parts.map((part, i) => {
            const [x, y] = [cell * (i % side), cell * Math.floor(i / side)];
            const size = (cell - 1) * Math.sqrt(part / most);
            return (
              <g key={i}>
                <rect class="distance-cell" x={x + 0.5} y={y + 0.5} width={cell - 1} height={cell - 1} />
                <rect
                  class="distance-part"
                  data-quantity={i === model.largest ? `pixels.${state.metric}` : undefined}
                  x={x + (cell - size) / 2}
                  y={y + (cell - size) / 2}
                  width={size}
                  height={size}
                />
                <text x={x + cell / 2} y={y + 15} class={i === model.largest ? 'is-largest' : undefined}>
                  {formatNumber(part)}
                </text>
              </g>
            );
          })}
        </svg>
      </div>
      <p class="distance-total">
        {t.sum} = <b data-quantity={state.metric === 'l1' ? distanceName.l1 : undefined}>{formatNumber(model.total)}</b>
        {state.metric === 'l2' && (
          <>
            , {t.root} = <b data-quantity={distanceName.l2}>{formatNumber(model.distance)}</b>
          </>
        )}
      </p>
    </div>
  );
}

interface PixelsProps {
  name: string;
  values: number[];
  t: Strings;
  onInput(values: number[]): void;
}

/** Sixteen pixels in their shades of grey, each with its number to type into. */
function Pixels({ name, values, t, onInput }: PixelsProps) {
  return (
    <div class="distance-pixels" role="group" aria-label={name}>
      <p>{name}</p>
      <div>
        {values.map((value, i) => (
          <span
            key={i}
            class={value > 117 ? 'is-light' : 'is-dark'}
            style={{ background: `rgb(${value} ${value} ${value})` }}
          >
            <PullNumber
              {...pixels}
              whole
              value={value}
              label={t.pixel(name, Math.floor(i / side) + 1, (i % side) + 1)}
              onInput={(next) => onInput(values.map((old, k) => (k === i ? next : old)))}
            />
          </span>
        ))}
      </div>
    </div>
  );
}
