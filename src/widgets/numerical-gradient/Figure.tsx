import { Chart } from '@kit/Chart';
import type { FigureOf } from '@kit/defineWidget';
import { Held } from '@kit/Held';
import { ofQuantity, Sentence } from '@kit/quantities';
import { horizontal, vertical } from '@ui/figures/scale';
import { formatCount, formatNumber } from '@ui/number';
import { steady } from '@ui/steady';
import { lossesFor, quoted, weights, type Model, type State } from './model';
import type { Strings } from './strings';
import '@ui/figures/numberTable.css';
import './style.css';

const x = horizontal(0, weights.length);
const places = weights.map((_, i) => [i + 0.5, String(i + 1)] as const);

/** How many decimals of a loss tell four of the slope. */
export const decimalsFor = (h: number) => Math.min(12, Math.max(5, Math.ceil(4 - h)));

type Props = FigureOf<State, Model, Strings>;

export function Figure({ state, model, t, labelledBy }: Props) {
  const { rows, gradient, loss, evaluations, quotedSlopes } = model;
  const isCentral = state.method === 'central';
  const reach = 1.15 * Math.max(0.1, ...gradient.map(Math.abs), ...rows.map(({ slope }) => Math.abs(slope)));
  const y = vertical(-reach, reach);
  return (
    <div class="nudge">
      <div>
        <table class="number-table">
          <caption>{t.live}</caption>
          <Head t={t} exact isCentral={isCentral} />
          <tbody>
            {weights.map((weight, i) => (
              <Row
                key={i}
                weight={weight}
                other={rows[i] && formatNumber(isCentral ? rows[i].change : rows[i].after, decimalsFor(state.h), true)}
                slope={rows[i]?.slope}
                exact={gradient[i]}
                isLast={i === rows.length - 1}
              />
            ))}
          </tbody>
        </table>
        <p>
          {loss !== null && (
            <Sentence
              said={t.before(ofQuantity('numerical-gradient.before', formatNumber(loss, decimalsFor(state.h), true)))}
            />
          )}{' '}
          <b>
            <Sentence said={t.cost(ofQuantity('numerical-gradient.losses', String(evaluations)))} />
          </b>{' '}
          <Held part="cost">
            <span class="nudge-big">{t.big(formatCount(lossesFor(30_730, state.method)))}</span>
          </Held>
        </p>
      </div>
      <div>
        <Chart
          name="slopes"
          {...{ x, y, labelledBy }}
          xTicks={places}
          yLabel={t.axis}
          marks={[
            {
              ...{ mark: 'rectY', name: 'slopes', fill: 'gradient', fillOpacity: 0.55 },
              ...{ x1: rows.map((_, i) => i + 0.2), x2: rows.map((_, i) => i + 0.8) },
              ...{ y1: rows.map(() => 0), y2: rows.map(({ slope }) => slope) },
            },
            {
              ...{ mark: 'ruleY', name: 'exact', stroke: 'correct', strokeWidth: 2.5 },
              ...{
                x1: rows.map((_, i) => i + 0.1),
                x2: rows.map((_, i) => i + 0.9),
                y: gradient.slice(0, rows.length),
              },
            },
          ]}
        />
        <table class="number-table">
          <caption>{t.quoted}</caption>
          <Head t={t} />
          <tbody>
            {quoted.nudged.map((value, i) => (
              <QuotedRow key={i} {...{ i, value }} slope={quotedSlopes[i]} />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

interface RowProps {
  weight: number;
  /** The other loss, or what it is more; it is not known before its turn, nor is the slope. */
  other: string | undefined;
  slope: number | undefined;
  exact: number;
  isLast: boolean;
}

const Row = steady(({ weight, other = '?', slope, exact, isLast }: RowProps) => (
  <tr class={isLast ? 'is-last' : ''}>
    <td>{formatNumber(weight)}</td>
    <td>{other}</td>
    <td class="nudge-slope">{slope === undefined ? '?' : formatNumber(slope, 4, true)}</td>
    <td class="nudge-exact">{slope === undefined ? '?' : formatNumber(exact, 4, true)}</td>
  </tr>
));

const QuotedRow = steady(({ i, value, slope }: { i: number; value: number; slope: number }) => (
  <tr>
    <td>{formatNumber(weights[i])}</td>
    <td data-quantity={i === 0 ? 'table.after' : undefined}>{formatNumber(value, 5, true)}</td>
    <td class="nudge-slope" data-quantity={i < 2 ? `table.slopes.${i}` : undefined}>
      {formatNumber(slope, 1, true)}
    </td>
  </tr>
));

const Head = steady(({ t, exact = false, isCentral = false }: { t: Strings; exact?: boolean; isCentral?: boolean }) => (
  <thead>
    <tr>
      <th scope="col">{t.weight}</th>
      <th scope="col">{isCentral ? t.change : t.after}</th>
      <th scope="col">{t.slope}</th>
      {exact && <th scope="col">{t.exact}</th>}
    </tr>
  </thead>
));
