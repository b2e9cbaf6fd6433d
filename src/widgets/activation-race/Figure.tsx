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

/** The race, and where ReLU would be if the claim, or the reader, were right. */
export function Figure({ state, model, t, locale, describedBy, guesses }: Props) {
  const { runners, goal, epoch } = model;
  const tanh = runners.find(({ activation }) => activation === 'tanh')?.time ?? null;
  return (
    <TeamRace
      contestants={contestantsOf(model, t)}
      round={epoch}
      room={7}
      asked={state.epoch}
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
      t={t}
      more={({ time, isLost }) =>
        isLost ? t.lost : time === null ? `> ${epoch * batches}` : formatNumber(time * batches, 0)
      }
    />
  );
}
