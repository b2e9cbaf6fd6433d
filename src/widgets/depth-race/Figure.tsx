import type { FigureOf } from '@kit/defineWidget';
import { TeamRace, TeamTable } from '@parts/teams/TeamRace';
import type { Model, State } from './race';
import { entries, goal } from './settings';
import type { Strings } from './strings';

type Props = FigureOf<State, Model, Strings>;

const contestantsOf = ({ runners }: Model, t: Strings) =>
  runners.map(({ entry, ...runner }) => ({
    ...runner,
    name: t.names[entry],
    short: t.short[entry],
    tone: `class-${entries.indexOf(entry)}`,
  }));

/** Four networks of twenty layers, and how soon each has learned both moons. */
export const Figure = ({ state, model, t, describedBy }: Props) => (
  <TeamRace
    contestants={contestantsOf(model, t)}
    round={model.step}
    room={60}
    asked={state.step}
    least={50}
    decimals={0}
    {...{ goal, t, describedBy }}
  />
);

export const Details = ({ model, t }: Props) => (
  <TeamTable
    contestants={contestantsOf(model, t)}
    round={model.step}
    decimals={0}
    heads={[t.columns.rate, t.columns.steps]}
    t={t}
  />
);
