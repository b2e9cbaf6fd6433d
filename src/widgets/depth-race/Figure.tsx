import type { FigureOf } from '@kit/defineWidget';
import { Held } from '@kit/Held';
import { Forking } from '@parts/fork/Forking';
import { TeamRace } from '@parts/teams/TeamRace';
import { TeamTable } from '@parts/teams/TeamTable';
import { ways, type Model, type State as ModelState } from './race';
import { arrivalsText } from './said';
import { entries, goal, mostSteps } from './settings';
import type { Strings } from './strings';

interface State extends ModelState {
  fork: number[];
}
type Props = FigureOf<State, Model, Strings>;

const contestantsOf = (runners: Model['runners'], t: Strings) =>
  runners.map(({ entry, ...runner }) => ({
    ...runner,
    name: t.names[entry],
    short: t.short[entry],
    tone: `class-${entries.indexOf(entry)}`,
  }));

/** Four networks of twenty layers, and how soon each has learned both moons. */
export const Figure = ({ state, model, t, labelledBy }: Props) => (
  <TeamRace
    contestants={contestantsOf(model.runners, t)}
    pale={model.branch ? contestantsOf(model.branch, t) : undefined}
    round={model.step}
    room={60}
    asked={state.step}
    least={50}
    decimals={0}
    {...{ goal, t, labelledBy }}
  />
);

export const Details = (props: Props) => (
  <>
    <Held part="race">
      <Branches {...props} />
    </Held>
    <TeamTable
      contestants={contestantsOf(props.model.runners, props.t)}
      round={props.model.step}
      decimals={0}
      heads={[props.t.columns.rate, props.t.columns.steps]}
      t={props.t}
    />
  </>
);

/** Forks the race: who arrives sooner if all continue with another rate? */
function Branches({ state, model, t, set, locale }: Props) {
  const { runners, branch, step, end } = model;
  const told = (of: State, runners: Model['runners']) =>
    t.branch(t.controls.rate.options[of.rate], arrivalsText(of, runners, t));
  const last = end ?? mostSteps;
  return <Forking {...{ locale, state, ways, step, last, set, told }} pale={branch} full={runners} />;
}
