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

/** What the details get besides the model. */
export interface Passed {
  looked: Looked | null;
  others: OthersFound;
  pictures: Uint8Array[];
  /** Whether the reader’s own picture is shown. */
  isOwn: boolean;
  choose(picture: number): void;
}
