import type { FigureOf } from '@kit/defineWidget';
import type { Model, State as ModelState, Trained } from './model';
import type { Strings } from './strings';

interface State extends ModelState {
  /** What is drawn, and of which feature. */
  pass: 'forward' | 'backward';
  feature: '1' | '2' | '3';
}

export type Props = FigureOf<State, Model, Strings>;
/** What the parts of the figure are given: `j` is the feature that is shown, counted from 0. */
export type PartProps = Props & { j: number; trained: Trained | null };
