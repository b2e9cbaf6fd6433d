import type { FigureOf } from '@kit/defineWidget';
import type { OthersFound } from './inWorker.others';
import type { Looked } from './inWorker.look';
import type { Strings } from './strings';
import type { Model, State as ModelState } from './training';

export interface State extends ModelState {
  picture: number[];
  cell: number[];
}
export type Props = FigureOf<State, Model, Strings>;

/** What the details are told beside the model. */
export interface Passed {
  looked: Looked | null;
  others: OthersFound;
  pictures: Uint8Array[];
  /** True while the reader’s own picture is looked at. */
  isOwn: boolean;
  choose(picture: number): void;
}
