import type { FigureOf } from '@kit/defineWidget';
import { At, Plane } from '@ui/figures/Plane';
import { logarithmic, vertical } from '@ui/figures/scale';
import { formatNumber, formatScientific } from '@ui/number';
import { classes, type Model, type State } from './model';
import type { Strings } from './strings';
import '@ui/figures/numberTable.css';
import './style.css';

const least = 1e-13;
const x = logarithmic(least, 10, 0, 100);
const y = vertical(0, classes);
const none: number[] = [];
const marks = [
  { power: 1e-12, text: '10⁻¹²' },
  { power: 1e-7, text: '10⁻⁷' },
  { power: 1e-4, text: '10⁻⁴' },
  { power: 1e-2, text: '10⁻²' },
];

/** How bad an error is. */
const tone = (error: number) => (error < 1e-6 ? 'correct' : error < 1e-3 ? 'margin' : 'gradient');

type Props = FigureOf<State, Model, Strings>;

export function Figure({ model, t, describedBy }: Props) {
  const { analytic, numeric, errors } = model;
  return (
    <div class="check">
      <table class="number-table">
        <caption>{t.table}</caption>
        <tbody>
          {analytic.map((row, c) => (
            <tr key={c}>
              <th scope="row">{t.row(c)}</th>
              {row.map((value, p) => (
                <td key={p} class={`tone-${tone(errors[c][p])}`}>
                  {formatNumber(value, 3, true)}
                  <small>{formatNumber(numeric[c][p], 3, true)}</small>
                  <b>{formatScientific(errors[c][p])}</b>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Plane
        {...{ x, y, describedBy }}
        xTicks={none}
        yTicks={none}
        xLabel={t.error}
        overlay={
          <>
            {marks.map(({ power, text }) => (
              <At key={text} left={x(power)} top={100} class="check-tick">
                {text}
              </At>
            ))}
            {errors.map((row, c) =>
              row.map((error, p) => (
                <At
                  key={`${c} ${p}`}
                  left={x(Math.min(10, Math.max(least, error)))}
                  top={y(c + 0.5)}
                  class={`at-dot tone-${tone(error)}`}
                />
              )),
            )}
          </>
        }
      >
        {marks.map(({ power }) => (
          <path key={power} class="check-mark" d={`M${x(power)} 0V100`} />
        ))}
      </Plane>
    </div>
  );
}
