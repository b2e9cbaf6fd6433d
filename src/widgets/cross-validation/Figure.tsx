import { line } from 'd3-shape';
import type { FigureOf } from '@kit/defineWidget';
import { At, Plane } from '@ui/figures/Plane';
import { horizontal, vertical } from '@ui/figures/scale';
import { ks, type Model, type State } from './model';
import type { Strings } from './strings';
import './style.css';

const x = horizontal(-0.5, ks.length - 0.5);

type Props = FigureOf<State, Model, Strings>;

export function Figure({ model, t, describedBy }: Props) {
  const { accuracies, mean, std, shown, best, bestOfFold } = model;
  const top = Math.max(0.4, ...accuracies.flat()) + 0.03;
  const bottom = Math.max(0, Math.min(0.1, ...accuracies.flat()) - 0.03);
  const y = vertical(100 * bottom, 100 * top);
  const one = shown >= 0;
  const chosen = one ? bestOfFold[shown] : best;
  const curve = line<number>(
    (_, k) => x(k),
    (value) => y(100 * value),
  )(one ? accuracies.map((row) => row[shown]) : mean)!;
  return (
    <div class="folds">
      <Plane
        x={x}
        y={y}
        describedBy={describedBy}
        xTicks={[]}
        yLabel={`${t.accuracy} (%)`}
        xLabel={t.k}
        overlay={
          <>
            {ks.map((k, i) => (
              <At key={k} left={x(i)} top={100} class={`folds-k ${i === chosen ? 'is-chosen' : ''}`}>
                {k}
              </At>
            ))}
            {accuracies.map((row, i) =>
              row.map((value, f) => (
                <At
                  key={`${i} ${f}`}
                  left={x(i + 0.28 * ((f + 0.5) / row.length - 0.5))}
                  top={y(100 * value)}
                  class={`at-dot folds-dot ${one && f !== shown ? 'is-faint' : ''}`}
                />
              )),
            )}
            <At left={x(chosen)} top={0} class={`folds-chosen ${chosen > ks.length - 3 ? 'is-right' : ''}`}>
              {t.chosen(ks[chosen])}
            </At>
          </>
        }
      >
        <path class="folds-mark" d={`M${x(chosen)} 0V100`} />
        <path class="folds-curve" d={curve} />
        {!one &&
          mean.map((value, i) => {
            const [high, low] = [y(100 * (value + std[i])), y(100 * (value - std[i]))];
            const [left, right] = [x(i - 0.12), x(i + 0.12)];
            return <path key={i} class="folds-bar" d={`M${x(i)} ${high}V${low}M${left} ${high}H${right}M${left} ${low}H${right}`} />; // prettier-ignore
          })}
      </Plane>
    </div>
  );
}
