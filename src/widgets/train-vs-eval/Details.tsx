import type { FigureOf } from '@kit/defineWidget';
import { Held } from '@kit/Held';
import { Plane } from '@ui/figures/Plane';
import { horizontal, vertical } from '@ui/figures/scale';
import { formatNumber } from '@ui/number';
import { Line } from '@ui/plot/marks';
import type { Model, State } from './model';
import { steps } from './settings';
import type { Strings } from './strings';
import '@ui/figures/numberTable.css';

const along = horizontal(0, steps);
const height = vertical(0, 1.5);
const ticks = [0, 0.5, 1, 1.5];

/** The training loss, and which variance is kept of the batches. */
export function Details({ state, model, t, describedBy }: FigureOf<State, Model, Strings>) {
  const { losses, own, running, step, refused } = model;
  if (refused !== null) return null;
  const last = own.at(-1);
  const size = Number(state.size);
  const factor = size / (size - 1);
  const write = (value: number) => formatNumber(value, 3, true);
  const { unbiased, biased } = model.stored;
  return (
    <div class="both-modes-details">
      <div class="both-modes-curves">
        <p>
          <b>{t.loss}</b>
        </p>
        <Plane x={along} y={height} yTicks={ticks} xLabel={t.steps} yLabel={t.lossAxis} describedBy={describedBy}>
          <Held part="training" svg>
            <Line x={losses.map((_, i) => i + 1)} y={losses.map((loss) => Math.min(3, loss))} tone="loss" />
          </Held>
        </Plane>
      </div>
      {state.norm && (
        <div>
          <Held part="statistics">
            <table class="number-table">
              <caption>{t.table.caption}</caption>
              <thead>
                <tr>
                  <td />
                  <th scope="col">{t.statistics.own}</th>
                  <th scope="col">{t.statistics.running}</th>
                </tr>
              </thead>
              <tbody>
                <tr>
                  <th scope="row">{t.table.mean}</th>
                  <td>{last ? write(last.mean) : '–'}</td>
                  <td>{write(running[step].mean)}</td>
                </tr>
                <tr>
                  <th scope="row">{t.table.biased}</th>
                  <td>{last ? write(last.variance) : '–'}</td>
                  <td>{state.variance === 'biased' && write(running[step].variance)}</td>
                </tr>
                <tr>
                  <th scope="row">{t.table.unbiased}</th>
                  <td>{last ? write(factor * last.variance) : '–'}</td>
                  <td>{state.variance === 'unbiased' && write(running[step].variance)}</td>
                </tr>
              </tbody>
            </table>
          </Held>
          <Held part="stored">
            <p>{t.table.factor(size, formatNumber(factor, 3))}</p>
            <p>{t.table.example(state.momentum, formatNumber(unbiased, 3), formatNumber(biased, 3))}</p>
          </Held>
        </div>
      )}
    </div>
  );
}
