import { Chart } from '@kit/Chart';
import type { FigureOf } from '@kit/defineWidget';
import { Held } from '@kit/Held';
import { horizontal, vertical } from '@ui/figures/scale';
import { draws, ideas, type Model, type State } from './model';
import type { Strings } from './strings';
import { tones } from './tones';

const x = horizontal(60, 102);
const y = vertical(60, 102);
const ticks = [60, 70, 80, 90, 100];

/** Every draw of the data as a dot for each idea: what it reports, and what is true. */
export function Details({ state, model, t, describedBy }: FigureOf<State, Model, Strings>) {
  const { drawn } = model;
  return (
    <div class="splits-draws">
      <p id={`${describedBy}-draws`}>{t.draws(draws)}</p>
      <Held part="sealed" instead={t.afterwards}>
        <Chart
          name="draws"
          x={x}
          y={y}
          describedBy={`${describedBy}-draws`}
          xTicks={ticks}
          yTicks={ticks}
          xLabel={t.claimed}
          yLabel={t.true}
          marks={[
            { mark: 'line', name: 'kept', x: [60, 102], y: [60, 102], stroke: 'muted', strokeDasharray: '4 4' },
            ...ideas.map((idea, i) => ({
              ...({ mark: 'dot', name: idea, fill: tones[idea], part: 'sealed' } as const),
              ...{ r: idea === state.idea ? 4.5 : 3, opacity: idea === state.idea ? 1 : 0.5 },
              ...{ x: drawn[i].map(({ reported }) => 100 * reported), y: drawn[i].map(({ fresh }) => 100 * fresh) },
            })),
          ]}
        />
        <ul class="splits-key">
          {ideas.map((idea, i) => (
            <li key={idea} class={`tone-${tones[idea]}`}>
              {t.keeps(
                t.names[idea],
                drawn[i].filter(({ reported, fresh }) => reported > fresh).length,
                drawn[i].length,
              )}
            </li>
          ))}
        </ul>
      </Held>
    </div>
  );
}
