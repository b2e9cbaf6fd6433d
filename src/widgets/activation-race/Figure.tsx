import type { FigureOf } from '@kit/defineWidget';
import { GuessMark } from '@kit/GuessMark';
import { TeamRace, TeamTable } from '@parts/teams/TeamRace';
import { formatNumber } from '@ui/number';
import { RuleX } from '@ui/plot/marks';
import type { Model, State } from './race';
import { lineups } from './settings';
import type { Strings } from './strings';
import './style.css';

type Props = FigureOf<State, Model, Strings>;

const contestantsOf = (model: Model, t: Strings) =>
  model.runners.map(({ activation, ...runner }) => ({
    ...runner,
    name: t.names[activation],
    tone: `class-${lineups.all.indexOf(activation)}`,
  }));

<<<<<<< HEAD
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
=======
/** The race, and where ReLU would be if the claim, or the reader, were right. */
export function Figure({ model, t, locale, describedBy, guesses }: Props) {
  const { runners, goal, epoch } = model;
>>>>>>> inittwo
  const tanh = runners.find(({ activation }) => activation === 'tanh')?.time ?? null;
  return (
    <TeamRace
      contestants={contestantsOf(model, t)}
      round={epoch}
      room={7}
      decimals={1}
      {...{ goal, t, describedBy }}
      marks={tanh !== null && <RuleX x={tanh / 6} tone="margin" strokeWidth={2} strokeDasharray="5 4" />}
      words={(x) =>
        tanh !== null &&
        guesses.race !== undefined && (
          <GuessMark locale={locale} left={x(tanh / guesses.race)}>
            {`${formatNumber(guesses.race)}×`}
          </GuessMark>
        )
      }
      note={<span class="sprint-sixth">{t.sixth}</span>}
    />
  );
}

export function Details({ model, t }: Props) {
  const { batches, epoch } = model;
  return (
    <TeamTable
      contestants={contestantsOf(model, t)}
      round={epoch}
      decimals={1}
      heads={[t.columns.rate, t.columns.epochs, t.columns.steps]}
      and={t.and}
      more={({ time }) => (time === null ? `> ${epoch * batches}` : formatNumber(time * batches, 0))}
    />
  );
}
