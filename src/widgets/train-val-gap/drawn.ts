import type { FigureOf } from '@kit/defineWidget';
import { vertical } from '@ui/figures/scale';
import type { Model } from './model';
import type { State } from './said';
import type { Strings } from './strings';

export type Props = FigureOf<State, Model, Strings>;

/** The scale of both charts, side by side: a little higher than all, so that a dot at the top is whole. */
export const y = vertical(0, 1.04);
export const heights = [0, 0.25, 0.5, 0.75, 1];
