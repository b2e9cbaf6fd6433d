import type { FigureOf } from '@kit/defineWidget';
import type { Model, State as ModelState } from './model';
import type { Strings } from './strings';

interface State extends ModelState {
  fork: number[];
}
export type Props = FigureOf<State, Model, Strings>;
