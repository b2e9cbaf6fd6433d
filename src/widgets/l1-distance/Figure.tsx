import type { FigureOf } from '@kit/defineWidget';
import { PullNumber } from '@ui/controls/PullNumber';
import { formatNumber } from '@ui/number';
import { steady } from '@ui/steady';
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

export function Figure({ state, model, t, set, labelledBy }: Props) {
  const full = fills.find((difference) => difference >= Math.max(...model.differences))!;
  const most = state.metric === 'l1' ? full : full ** 2;
  return (
    <div class="distance">
      <Pixels of="test" values={state.test} {...{ t, set }} />
      <span class="distance-sign" aria-hidden="true">
        −
      </span>
      <Pixels of="train" values={state.train} {...{ t, set }} />
      <span class="distance-sign" aria-hidden="true">
        →
      </span>
      <div class="distance-parts">
        <p>{t.parts[state.metric]}</p>
        <svg viewBox={`0 0 ${side * cell} ${side * cell}`} role="img" aria-labelledby={labelledBy}>
          {model.parts.map((part, i) => (
            <Part
              key={i}
              {...{ i, part, most }}
              quantity={i === model.largest ? `pixels.${state.metric}` : undefined}
            />
          ))}
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

interface PartProps {
  i: number;
  part: number;
  /** The part that fills its cell. */
  most: number;
  /** Its name, which only the largest has. */
  quantity: string | undefined;
}

/** What one pixel adds to the distance. */
const Part = steady(({ i, part, most, quantity }: PartProps) => {
  const [x, y] = [cell * (i % side), cell * Math.floor(i / side)];
  const size = (cell - 1) * Math.sqrt(part / most);
  return (
    <g>
      <rect class="distance-cell" x={x + 0.5} y={y + 0.5} width={cell - 1} height={cell - 1} />
      <rect
        class="distance-part"
        data-quantity={quantity}
        x={x + (cell - size) / 2}
        y={y + (cell - size) / 2}
        width={size}
        height={size}
      />
      <text x={x + cell / 2} y={y + 15} class={quantity && 'is-largest'}>
        {formatNumber(part)}
      </text>
    </g>
  );
});

interface PictureProps extends Pick<Props, 't' | 'set'> {
  of: 'test' | 'train';
}

/** Sixteen pixels in their shades of grey, each with its number to type into. */
const Pixels = ({ of, values, t, set }: PictureProps & { values: number[] }) => (
  <div class="distance-pixels" role="group" aria-label={t[of]}>
    <p>{t[of]}</p>
    <div>
      {values.map((value, i) => (
        <Pixel key={i} {...{ of, i, value, t, set }} />
      ))}
    </div>
  </div>
);

/** A pixel; of the many, few change at a time. */
const Pixel = steady(({ of, i, value, t, set }: PictureProps & { i: number; value: number }) => (
  <span class={value > 117 ? 'is-light' : 'is-dark'} style={{ background: `rgb(${value} ${value} ${value})` }}>
    <PullNumber
      {...pixels}
      whole
      value={value}
      label={t.pixel(t[of], Math.floor(i / side) + 1, (i % side) + 1)}
      onInput={(next) => set((now) => ({ [of]: now[of].map((old, k) => (k === i ? next : old)) }))}
    />
  </span>
));
