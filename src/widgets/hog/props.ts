import type { FigureOf } from '@kit/defineWidget';
import type { Model, State } from './model';
import type { Strings } from './strings';

export type Props = FigureOf<State, Model, Strings>;
