import { line } from 'd3-shape';
import type { FigureOf } from '@kit/defineWidget';
import { Held } from '@kit/Held';
import { Dots } from '@ui/figures/Dots';
import { At, Plane } from '@ui/figures/Plane';
import { horizontal, logarithmic, vertical } from '@ui/figures/scale';
import { batches, rates, type Model, type State } from './model';
import type { Strings } from './strings';
import './style.css';

const x = horizontal(-5, 2);
const y = vertical(-3, 4);
const size = logarithmic(0.8, 320, 0, 100);
const spread = logarithmic(0.03, 3, 100, 0);
const sizeTicks = [1, 4, 16, 64, 256];
const spreadTicks = [0.1, 1];
const lossScale = vertical(0.2, 1.2);

type Props = FigureOf<State, Model, Strings>;

export function Figure({ state, model, t, describedBy }: Props) {
  const { whole, cloud, spreads, expected, curves, end } = model;
  const chosen = batches.indexOf(Number(state.batch));
  const along = horizontal(0, end);
  const drawn = batches.map((_, i) => i).filter((i) => expected[i] > 0);
  return (
    <div class="noise">
      <Plane
        {...{ x, y, describedBy }}
        xTicks={[-4, -2, 0, 2]}
        yTicks={[-2, 0, 2, 4]}
        xLabel={t.cloud[0]}
        yLabel={t.cloud[1]}
      >
        <Dots {...{ x, y }} at={cloud} size={5} class="noise-cloud tone-gradient" />
        <path class="noise-zero" d={`M${x(0)} 0V100`} />
        <path class="noise-whole" d={`M${x(0)} ${y(0)}L${x(whole[0])} ${y(whole[1])}`} />
        <Dots {...{ x, y }} at={[whole]} size={9} />
      </Plane>
      <Plane
        x={size}
        y={spread}
        describedBy={describedBy}
        xTicks={sizeTicks}
        yTicks={spreadTicks}
        xLabel={t.size}
        yLabel={t.spread}
        overlay={drawn.map((i) => (
          <At
            key={i}
            left={size(batches[i])}
            top={spread(spreads[i])}
            class={`at-dot tone-${i === chosen ? 'gradient' : 'muted'}`}
          />
        ))}
      >
        <path
          class="noise-theory"
          d={line<number>(
            (i) => size(batches[i]),
            (i) => spread(expected[i]),
          )(drawn)!}
        />
      </Plane>
      <Plane
        x={along}
        y={lossScale}
        describedBy={describedBy}
        xLabel={t.axis[state.against]}
        yLabel={t.loss}
        yTicks={[0.2, 0.6, 1]}
      >
        <Held svg part="race">
          {curves.map((curve, i) => (
            <path
              key={i}
              class={`noise-curve tone-class-${i} ${i === chosen ? 'is-chosen' : ''}`}
              d={line<Model['curves'][number][number]>(
                ({ at }) => along(at),
                ({ loss }) => lossScale(Math.min(1.2, loss)),
              )(curve)!}
            />
          ))}
        </Held>
      </Plane>
      <ul>
        {batches.map((batch, i) => (
          <li key={batch} class={`tone-class-${i} ${i === chosen ? 'is-chosen' : ''}`}>
            {t.batch(batch, rates[batch])}
          </li>
        ))}
        <li class="noise-of-theory">{t.theory}</li>
      </ul>
    </div>
  );
}
