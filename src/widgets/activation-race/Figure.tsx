import type { FigureOf } from '@kit/defineWidget';
import { GuessMark } from '@kit/GuessMark';
import { Held } from '@kit/Held';
import { Forking } from '@parts/fork/Forking';
import { TeamRace } from '@parts/teams/TeamRace';
import { TeamTable } from '@parts/teams/TeamTable';
import { formatNumber } from '@ui/number';
import { RuleX } from '@ui/plot/marks';
import { ways, type Model, type State as ModelState } from './race';
import { arrivalsText } from './said';
import { lineups, mostEpochs } from './settings';
import type { Strings } from './strings';
import './style.css';

interface State extends ModelState {
  fork: number[];
}
type Props = FigureOf<State, Model, Strings>;

const contestantsOf = (runners: Model['runners'], t: Strings) =>
  runners.map(({ activation, ...runner }) => ({
    ...runner,
    name: t.names[activation],
    tone: `class-${lineups.all.indexOf(activation)}`,
  }));

/** The race, and where ReLU would be if the claim, or the reader, were right. */
export function Figure({ state, model, t, locale, labelledBy, guesses }: Props) {
  const { runners, branch, goal, epoch } = model;
  const tanh = runners.find(({ activation }) => activation === 'tanh')?.time ?? null;
  return (
    <TeamRace
      contestants={contestantsOf(runners, t)}
      pale={branch ? contestantsOf(branch, t) : undefined}
      round={epoch}
      room={7}
      asked={state.epoch}
      decimals={1}
      {...{ goal, t, labelledBy }}
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

export function Details(props: Props) {
  const { model, t } = props;
  const { runners, batches, epoch } = model;
  return (
    <>
      <Held part="race">
        <Branches {...props} />
      </Held>
      <TeamTable
        contestants={contestantsOf(runners, t)}
        round={epoch}
        decimals={1}
        heads={[t.columns.rate, t.columns.epochs, t.columns.steps]}
        t={t}
        more={({ time, isLost }) =>
          isLost ? t.lost : time === null ? `> ${epoch * batches}` : formatNumber(time * batches, 0)
        }
      />
    </>
  );
}

/** Forks the race: who arrives sooner if all continue with another optimizer? */
function Branches({ state, model, t, set, locale }: Props) {
  const { runners, branch, epoch, end } = model;
  const told = ({ optimizer }: State, runners: Model['runners']) =>
    t.branch(t.controls.optimizer.options[optimizer], arrivalsText(runners, t));
  const last = end ?? mostEpochs;
  return (
    <Forking {...{ locale, state, ways, last, set, told }} step={epoch} unit="epoch" pale={branch} full={runners} />
  );
}
