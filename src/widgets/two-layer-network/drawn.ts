import { horizontal, vertical } from '@ui/figures/scale';
import type { FigureOf } from '@kit/defineWidget';
import type { Model } from './model';
import { extent, type State as ModelState } from './settings';
import type { Strings } from './strings';

export interface State extends ModelState {
  fork: number[];
  test: boolean;
  tool: 'round' | 'square' | 'erase';
  /** The hidden unit that is looked at, from 1 on; 0 is none. */
  unit: number[];
  turn: number[];
}

export type Props = FigureOf<State, Model, Strings>;

export const x = horizontal(-extent, extent);
export const y = vertical(-extent, extent);
export const noTicks: number[] = [];

/** The next of 1, 2, 5, 10, … that is not below a number. */
export function roundUp(value: number): number {
  if (!(value > 0) || !Number.isFinite(value)) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  return [1, 2, 5, 10].map((factor) => factor * power).find((bound) => bound >= value)!;
}

/** A list of numbers as points of so many coordinates each. */
export const pointsOf = (list: ArrayLike<number>, size: number): number[][] =>
  Array.from({ length: Math.floor(list.length / size) }, (_, i) =>
    Array.from({ length: size }, (_, k) => list[size * i + k]),
  );
