import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { FigureOf } from '@kit/defineWidget';
import { Held, IsHeld } from '@kit/Held';
import type { Model, State as ModelState } from './run';
import type { reading, Shown } from './said';
import type { spans } from './settings';
import type { Strings } from './strings';

export interface State extends ModelState, Shown {
  span: (typeof spans)[number];
  fork: number[];
}
export type Props = FigureOf<State, Model, Strings>;
export type Reading = ReturnType<typeof reading>;

interface PartProps {
  parts: readonly ('dots' | 'accuracy' | 'loss')[];
  set: State['set'];
  svg?: boolean;
  instead?: ComponentChildren;
  children: ComponentChildren;
}

/** What is held back with one of some parts; of the validation examples, with `validation` too. */
export function Part({ parts, set, svg, instead, children }: PartProps) {
  const isHeld = useContext(IsHeld);
  const all = set === 'validation' ? [...parts, 'validation'] : parts;
  const holding = all.find(isHeld);
  return holding ? <Held {...{ part: holding, svg, instead }}>{children}</Held> : <>{children}</>;
}
