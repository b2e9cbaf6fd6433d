import { useMemo } from 'preact/hooks';
import type { FigureOf } from '@kit/defineWidget';
import { GuessMark } from '@kit/GuessMark';
import { Held } from '@kit/Held';
import { At, Plane } from '@ui/figures/Plane';
import { pathOf, pointsOf } from '@ui/figures/polyline';
import { horizontal, vertical, type Scale } from '@ui/figures/scale';
import { formatNumber } from '@ui/number';
import type { Model, State } from './model';
import { lineups, mostEpochs, type Activation } from './settings';
import type { Strings } from './strings';
import './style.css';

const share = vertical(0, 100);
const shareTicks = [0, 25, 50, 75, 100];
const toneOf = (activation: Activation) => `tone-class-${lineups.all.indexOf(activation)}`;

type Props = FigureOf<State, Model, Strings>;

export function Figure(props: Props) {
  const { model, t } = props;
  const { runners, epoch } = model;
  const others = runners[0].others.length;
  const x = useMemo(() => horizontal(0, Math.min(mostEpochs, Math.max(8, epoch + 1))), [epoch]);
  return (
    <div class="sprint">
      <Curves {...props} x={x} />
      <Times {...props} x={x} />
      <p class="sprint-notes">
        <span class="is-sixth">{t.sixth}</span>
        {others > 0 && <span class="is-other">{t.others(others)}</span>}
      </p>
    </div>
  );
}

type PartProps = Props & { x: Scale };

/** The share of training pictures that is right, of every activation at its best rate, and faintly at the others. */
function Curves({ model: { runners, goal, epoch }, t, describedBy, x }: PartProps) {
  const path = (curve: number[]) =>
    pathOf(
      pointsOf(
        x,
        share,
        curve.map((_, e) => e + 1),
        curve.map((value) => 100 * value),
      ),
    );
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
            {epoch === 0 && (
              <At left={2} top={3} class="sprint-waits needs-script">
                {t.play}
              </At>
            )}
            {runners.map(
              ({ activation, curve }) =>
                curve.length > 0 && (
                  <At
                    key={activation}
                    left={x(curve.length)}
                    top={share(100 * curve[curve.length - 1])}
                    class={`at-dot ${toneOf(activation)}`}
                  />
                ),
            )}
          </Held>
        </>
      }
    >
      <path class="sprint-goal" d={`M0 ${share(100 * goal)}H100`} />
      <Held part="race" svg>
        {runners.flatMap(({ activation, others }) =>
          others.map(({ rate, curve }) => (
            <path key={`${activation} ${rate}`} class={`sprint-other ${toneOf(activation)}`} d={path(curve)} />
          )),
        )}
        {runners.map(({ activation, curve }) => (
          <path key={activation} class={`sprint-curve ${toneOf(activation)}`} d={path(curve)} />
        ))}
      </Held>
    </Plane>
  );
}

/** How long each takes, and where ReLU would be if the claim, or the reader, were right. */
function Times({ model, t, locale, describedBy, guesses, x }: PartProps) {
  const { runners, epoch, batches } = model;
  const y = vertical(-runners.length + 0.5, 0.5);
  const names = useMemo(() => runners.map(({ activation }, i) => [-i, t.names[activation]] as const), [runners, t]);
  const tanh = runners.find(({ activation }) => activation === 'tanh')?.time ?? null;
  const height = 0.5 * (100 / runners.length);
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
                runners.map(({ activation, time, rate }, i) => (
                  <At key={activation} left={x(time ?? epoch)} top={y(-i)} class={`sprint-time ${toneOf(activation)}`}>
                    <b class="tone-text">{time === null ? t.behind(epoch) : formatNumber(time, 1, true)}</b>{' '}
                    <small>
                      {time === null ? '' : `${t.steps(formatNumber(time * batches, 0))}, `}
                      {t.rate(String(rate))}
                    </small>
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
            <rect
              key={activation}
              class={`sprint-bar ${toneOf(activation)} ${time === null ? 'is-open' : ''}`}
              y={y(-i) - height / 2}
              width={x(time ?? epoch)}
              height={height}
            />
          ))}
          {tanh !== null && <path class="sprint-sixth" d={`M${x(tanh / 6)} 0V100`} />}
        </Held>
      </Plane>
    </div>
  );
}
