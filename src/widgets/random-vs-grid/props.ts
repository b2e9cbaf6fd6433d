import type { FigureOf } from '@kit/defineWidget';
import type { Model } from './compare';
import type { State } from './draws';
import type { Strings } from './strings';

export type Props = FigureOf<State, Model, Strings>;
