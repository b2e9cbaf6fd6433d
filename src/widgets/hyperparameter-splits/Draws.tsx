import { Chart } from '@kit/Chart';
import type { FigureOf } from '@kit/defineWidget';
import { Held } from '@kit/Held';
import { horizontal, vertical } from '@ui/figures/scale';
import { formatNumber } from '@ui/number';
import { steady } from '@ui/steady';
import { ideas, sizes, type Model, type State } from './model';
import type { Strings } from './strings';
import { tones } from './tones';

const x = horizontal(60, 102);
const y = vertical(60, 102);
const ticks = [60, 70, 80, 90, 100];

type Props = Pick<Model, 'idea' | 'drawn' | 'outcomes' | 'promised'> & Pick<State, 'draw'> & Pick<FigureOf<State, Model, Strings>, 't' | 'labelledBy'>; // prettier-ignore

/**
 * Every draw of the data as a dot for each idea: what it reports, and what is true. The training set's result is shown
 * from the start; the page may ask about the other two.
 */
export const Draws = steady(({ idea: own, draw, drawn, outcomes, promised, t, labelledBy }: Props) => {
  const now = outcomes[ideas.indexOf(own)];
  const partOf = (idea: State['idea']) => (idea === 'train' ? undefined : 'sealed');
  return (
    <>
      <Chart
        name="draws"
        x={x}
        y={y}
        labelledBy={labelledBy}
        xTicks={ticks}
        yTicks={ticks}
        xLabel={t.claimed}
        yLabel={t.true}
        marks={[
          { mark: 'line', name: 'kept', x: [60, 102], y: [60, 102], stroke: 'muted', strokeDasharray: '4 4' },
          ...ideas.map((idea, i) => ({
            ...({ mark: 'dot', name: idea, fill: tones[idea], part: partOf(idea) } as const),
            ...{ r: idea === own ? 4.5 : 3, opacity: idea === own ? 0.65 : 0.4 },
            ...{ x: drawn[i].map(({ reported }) => 100 * reported), y: drawn[i].map(({ fresh }) => 100 * fresh) },
          })),
          {
            ...({ mark: 'dot', name: 'draw', fill: tones[own], part: partOf(own) } as const),
            ...{ stroke: 'ink', strokeWidth: 2, r: 6 },
            ...{ x: [100 * now.reported], y: [100 * now.fresh] },
          },
        ]}
      />
      <div class="splits-said">
        <p>{t.sets(sizes)}</p>
        <p>{t.draws(drawn[0].length, draw)}</p>
        <ul class="splits-key">
          {ideas.map((idea, i) => {
            const above = drawn[i].filter(({ reported, fresh }) => reported > fresh).length;
            const told = t.keeps(
              String(above),
              drawn[i].length,
              t.points(formatNumber(100 * Math.abs(promised[i]), 1, true)),
              promised[i] < 0,
            );
            return (
              <li key={idea} class={`tone-${tones[idea]} ${idea === own ? 'is-now' : ''}`}>
                {t.of(t.names[idea])}
                {idea === 'train' ? (
                  told
                ) : (
                  <Held part="sealed" instead="?">
                    {told}
                  </Held>
                )}
              </li>
            );
          })}
        </ul>
      </div>
    </>
  );
});
