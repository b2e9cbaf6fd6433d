import type { FigureOf } from '@kit/defineWidget';
import { Follows } from '@ui/Follows';
import { formatNumber } from '@ui/number';
import { steady } from '@ui/steady';
import { cells } from './cells';
import type { Model, State } from './model';
import { Product } from './Product';
import { index, type Strings } from './strings';
import '@ui/figures/numberTable.css';
import './style.css';

type Props = FigureOf<State, Model, Strings>;

const short = (value: number) => formatNumber(value, 2, true);

export function Figure(props: Props) {
  const { model, t, set, labelledBy } = props;
  const { x, y, rows, at, nudged, upstream } = model;
  return (
    <div class="shapes">
      <table class="number-table shapes-table">
        <caption>{t.table}</caption>
        <thead>
          <tr>
            <td />
            {x.map((value, j) => (
              <Input key={j} {...{ j, value }} isAt={at[1] === j} />
            ))}
            <th scope="col" class="shapes-upstream">
              g<small>∂L/∂y</small>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            <tr key={i}>
              <th scope="row" class={at[0] === i ? 'is-at' : ''}>
                y{index(i + 1)}
                <small>
                  {short(y[i])} <span>→ {short(nudged[i])}</span>
                </small>
              </th>
              {row.map((value, j) => (
                <Entry key={j} {...{ i, j, value, t, set }} isAt={at[0] === i && at[1] === j} />
              ))}
              <td class="shapes-upstream">{short(upstream[i])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Follows>
        <Shapes N={x.length} M={y.length} row={at[0]} column={at[1]} {...{ t, labelledBy }} />
        <Product {...props} />
      </Follows>
    </div>
  );
}

/** The head of a column: an input. */
const Input = steady(({ j, value, isAt }: { j: number; value: number; isAt: boolean }) => (
  <th scope="col" class={isAt ? 'is-at' : ''}>
    x{index(j + 1)}
    <small>{short(value)}</small>
  </th>
));

type EntryProps = Pick<Props, 't' | 'set'> & { i: number; j: number; value: number; isAt: boolean };

/** An entry of the derivative, which can be looked at. */
const Entry = steady(({ i, j, value, isAt, t, set }: EntryProps) => (
  <td>
    <button
      type="button"
      aria-pressed={isAt}
      data-quantity={isAt ? 'derivative-shapes.entry' : undefined}
      aria-label={t.entry(short(value), i + 1, j + 1)}
      onClick={() => set({ at: [i + 1, j + 1] })}
    >
      {short(value)}
    </button>
  </td>
));

const cell = 20;
const gap = 34;
const grid = { side: cell - 2, step: cell };

interface ShapesProps extends Pick<Props, 't' | 'labelledBy'> {
  N: number;
  M: number;
  /** The entry that is looked at. */
  row: number;
  column: number;
}

/** The shapes themselves: what goes in and out, and the derivative between them. */
const Shapes = steady(({ N, M, row, column, t, labelledBy }: ShapesProps) => {
  const { names } = t;
  const forward = [
    { name: names.y, rows: M, columns: 1, tone: 'forward', marked: [row, 0] },
    { name: names.J, rows: M, columns: N, tone: 'margin', marked: [row, column] },
    { name: names.x, rows: N, columns: 1, tone: 'forward', marked: [column, 0] },
  ];
  return (
    <svg class="shapes-drawing" viewBox="0 0 330 148" role="img" aria-labelledby={labelledBy}>
      <text class="shapes-title" x="0" y="12">
        {t.shapes}
      </text>
      <Line parts={forward} top={44} />
    </svg>
  );
});

interface Part {
  name: string;
  rows: number;
  columns: number;
  tone: string;
  marked: number[];
}

function Line({ parts, top }: { parts: Part[]; top: number }) {
  const lefts = parts.map((_, p) =>
    parts.slice(0, p).reduce((left, { columns }) => left + Math.max(columns * cell, 54) + gap, 10),
  );
  return (
    <g>
      {parts.map(({ name, rows, columns, tone, marked }, p) => (
        <g key={p} class={`tone-${tone}`} transform={`translate(${lefts[p]} ${top})`}>
          <text class="shapes-name" x="0" y="-8">
            {name} ({rows}, {columns})
          </text>
          <path d={cells({ rows, columns, ...grid, without: marked })} />
          <path
            class="is-at"
            d={cells({ rows: 1, columns: 1, ...grid })}
            transform={`translate(${marked[1] * cell} ${marked[0] * cell})`}
          />
        </g>
      ))}
    </g>
  );
}
