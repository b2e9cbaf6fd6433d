import type { FigureOf } from '@kit/defineWidget';
import type { State } from './guess';
import type { Model } from './model';
import type { Strings } from './strings';

/** What the figure and its parts are given. */
export type Props = FigureOf<State, Model, Strings>;
