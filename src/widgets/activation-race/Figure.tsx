import { useMemo } from 'preact/hooks';
import type { FigureOf } from '@kit/defineWidget';
import { GuessMark } from '@kit/GuessMark';
import { Held } from '@kit/Held';
import { At, Plane } from '@ui/figures/Plane';
import { horizontal, vertical } from '@ui/figures/scale';
import { formatNumber } from '@ui/number';
import { Line, Rect, RuleX, RuleY } from '@ui/plot/marks';
import type { Model, State } from './race';
import { lineups, type Activation } from './settings';
import type { Strings } from './strings';
import '@ui/figures/numberTable.css';
import './style.css';

const share = vertical(0, 100);
const shareTicks = [0, 25, 50, 75, 100];
const toneOf = (activation: Activation) => `class-${lineups.all.indexOf(activation)}`;

type Props = FigureOf<State, Model, Strings>;

export function Figure(props: Props) {
  const { model, t } = props;
  const others = model.runners[0].others.length;
  return (
    <div class="sprint">
      <Curves {...props} />
      <Times {...props} />
      <p class="sprint-notes">
        <span class="is-sixth">{t.sixth}</span>
        {others > 0 && <span class="is-other">{t.others(others)}</span>}
      </p>
    </div>
  );
}

/** The share of training pictures that is right, of every activation at its best rate, and faintly at the others. */
function Curves({ state, model: { runners, goal, epoch }, t, describedBy }: Props) {
  const x = useMemo(() => horizontal(0, 1.25 * Math.max(7, epoch)), [epoch]); // room for the names
  const ends = apart(runners.map(({ curve }) => share(100 * (curve.at(-1) ?? 0))));
  const points = (curve: number[]) => ({ x: curve.map((_, e) => e + 1), y: curve.map((value) => 100 * value) });
  return (
    <Plane
      {...{ x, describedBy }}
      y={share}
      yTicks={shareTicks}
      xLabel={t.epochs}
      yLabel={t.right}
      overlay={
        <>
          <At left={2} top={share(100 * goal)} class="sprint-goal-name">
            {t.goal}
          </At>
          <Held
            part="race"
            instead={
              <At left={2} top={3} class="sprint-waits">
                {t.waits}
              </At>
            }
          >
            {state.epoch === 0 && (
              <At left={2} top={3} class="sprint-waits needs-script">
                {t.play}
              </At>
            )}
            {runners.map(
              ({ activation, curve }, i) =>
                curve.length > 0 && (
                  <At
                    key={activation}
                    left={x(curve.length)}
                    top={ends[i]}
                    class={`sprint-name tone-${toneOf(activation)}`}
                  >
                    <span class="tone-text">{t.names[activation]}</span>
                  </At>
                ),
            )}
          </Held>
        </>
      }
    >
      <RuleY y={100 * goal} tone="correct" strokeWidth={1.5} strokeDasharray="5 4" />
      <Held part="race" svg>
        {runners.flatMap(({ activation, others }) =>
          others.map(({ rate, curve }) => (
            <Line
              key={`${activation} ${rate}`}
              {...points(curve)}
              tone={toneOf(activation)}
              strokeWidth={1}
              opacity={0.5}
            />
          )),
        )}
        {runners.map(({ activation, curve }) => (
          <Line key={activation} {...points(curve)} tone={toneOf(activation)} strokeWidth={2.5} />
        ))}
      </Held>
    </Plane>
  );
}

/** How far names are from each other at least, in percent of the height. */
const line = 7.5;

/** Places from the top, moved down, and up again at the foot, until no two names lie upon each other. */
function apart(tops: readonly number[]): number[] {
  const placed = [...tops];
  const order = tops.map((_, i) => i).sort((a, b) => tops[a] - tops[b]);
  order.forEach((i, n) => n > 0 && (placed[i] = Math.max(placed[i], placed[order[n - 1]] + line)));
  order.reverse().forEach((i, n) => (placed[i] = Math.min(placed[i], n > 0 ? placed[order[n - 1]] - line : 98)));
  return placed;
}

/** How long each takes, and where ReLU would be if the claim, or the reader, were right. */
function Times({ model, t, locale, describedBy, guesses }: Props) {
  const { runners, epoch } = model;
  const y = vertical(-runners.length - 0.5, -0.5);
  const last = Math.max(8, epoch, ...runners.map(({ time }) => time ?? 0));
  const x = horizontal(0, 1.2 * last); // room for the numbers

  const names = useMemo(() => runners.map(({ activation }, i) => [-i - 1, t.names[activation]] as const), [runners, t]);
  const tanh = runners.find(({ activation }) => activation === 'tanh')?.time ?? null;
  return (
    <div class="sprint-times" style={{ '--rows': runners.length }}>
      <Plane
        {...{ x, y, describedBy }}
        yTicks={names}
        xLabel={t.times}
        overlay={
          <>
            <Held part="race">
              {epoch > 0 &&
                runners.map(({ activation, time }, i) => (
                  <At
                    key={activation}
                    left={x(time ?? epoch)}
                    top={y(-i - 1)}
                    class={`sprint-time tone-${toneOf(activation)}`}
                  >
                    <b class="tone-text">{time === null ? `> ${epoch}` : formatNumber(time, 1, true)}</b>
                  </At>
                ))}
            </Held>
            {tanh !== null && guesses.race !== undefined && (
              <GuessMark locale={locale} left={x(tanh / guesses.race)}>
                {`${formatNumber(guesses.race)}×`}
              </GuessMark>
            )}
          </>
        }
      >
        <Held part="race" svg>
          {runners.map(({ activation, time }, i) => (
            <Rect
              key={activation}
              x2={time ?? epoch}
              y1={-i - 1.25}
              y2={-i - 0.75}
              tone={toneOf(activation)}
              opacity={time === null ? 0.25 : 1}
            />
          ))}
          {tanh !== null && <RuleX x={tanh / 6} tone="margin" strokeWidth={2} strokeDasharray="5 4" />}
        </Held>
      </Plane>
    </div>
  );
}

/** For each activation its best rate, and how long every one of its networks took. */
export function Details({ model: { runners, batches, epoch }, t }: Props) {
  if (epoch === 0) return null;
  return (
    <div class="sprint-table">
      <Held part="race">
        <table class="number-table">
          <thead>
            <tr>
              <td />
              <th scope="col">{t.columns.rate}</th>
              <th scope="col">{t.columns.epochs}</th>
              <th scope="col">{t.columns.steps}</th>
            </tr>
          </thead>
          <tbody>
            {runners.map(({ activation, rate, times, time }) => (
              <tr key={activation} class={`tone-${toneOf(activation)}`}>
                <th scope="row" class="tone-text">
                  {t.names[activation]}
                </th>
                <td>{rate}</td>
                <td>{times.map((one) => (one === null ? `> ${epoch}` : formatNumber(one, 1, true))).join(t.and)}</td>
                <td>{time === null ? `> ${epoch * batches}` : formatNumber(time * batches, 0)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Held>
    </div>
  );
}
