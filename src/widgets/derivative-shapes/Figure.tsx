import type { FigureOf } from '@kit/defineWidget';
import { formatNumber } from '@ui/number';
import type { Model, State } from './model';
import { Product } from './Product';
import { index, type Strings } from './strings';
import '@ui/figures/numberTable.css';
import './style.css';

type Props = FigureOf<State, Model, Strings>;

const short = (value: number) => formatNumber(value, 2, true);

export function Figure(props: Props) {
  const { model, t, set, describedBy } = props;
  const { x, y, rows, at, nudged, upstream } = model;
  return (
    <div class="shapes">
      <table class="number-table shapes-table">
        <caption>{t.table}</caption>
        <thead>
          <tr>
            <td />
            {x.map((value, j) => (
              <th key={j} scope="col" class={at[1] === j ? 'is-at' : ''}>
                x{index(j + 1)}
                <small>{short(value)}</small>
              </th>
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
                <td key={j}>
                  <button
                    type="button"
                    aria-pressed={at[0] === i && at[1] === j}
                    data-quantity={at[0] === i && at[1] === j ? 'derivative-shapes.entry' : undefined}
                    aria-label={t.entry(short(value), i + 1, j + 1)}
                    onClick={() => set({ at: [i + 1, j + 1] })}
                  >
                    {short(value)}
                  </button>
                </td>
              ))}
              <td class="shapes-upstream">{short(upstream[i])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div>
        <Shapes {...{ model, t, describedBy }} />
        <Product {...props} />
      </div>
    </div>
  );
}

const cell = 20;
const gap = 34;

/** The shapes themselves: what goes in and out, and the derivative between them. */
function Shapes({ model, t, describedBy }: Pick<Props, 'model' | 't' | 'describedBy'>) {
  const { x, y, at } = model;
  const [N, M] = [x.length, y.length];
  const { names } = t;
  const forward = [
    { name: names.y, rows: M, columns: 1, tone: 'forward', marked: [at[0], 0] },
    { name: names.J, rows: M, columns: N, tone: 'margin', marked: at },
    { name: names.x, rows: N, columns: 1, tone: 'forward', marked: [at[1], 0] },
  ];
  return (
    <svg class="shapes-drawing" viewBox="0 0 330 148" role="img" aria-labelledby={describedBy}>
      <text class="shapes-title" x="0" y="12">
        {t.shapes}
      </text>
      <Line parts={forward} top={44} />
    </svg>
  );
}

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
          {Array.from({ length: rows * columns }, (_, k) => {
            const [r, c] = [Math.floor(k / columns), k % columns];
            const isAt = r === marked[0] && c === marked[1];
            return (
              <rect key={k} class={isAt ? 'is-at' : ''} x={c * cell} y={r * cell} width={cell - 2} height={cell - 2} />
            );
          })}
        </g>
      ))}
    </g>
  );
}
