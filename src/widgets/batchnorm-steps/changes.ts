import { snap } from '@ui/number';
import { features } from './model';

/** Bounds of the batch and of the gradients, and how finely a hand moves them. */
export const bounds = { min: -10, max: 10, step: 0.1 };
export const slopes = { min: -3, max: 3, step: 0.1 };
/** γ and β may be the deviation and the mean of any batch, with the largest ε. */
export const scales = { min: -12, max: 12, step: 0.1 };

const within = (value: number) => Math.min(bounds.max, Math.max(bounds.min, value));
const isOf = (feature: number) => (_: number, at: number) => at % features === feature;
const changed = (x: number[], feature: number, change: (value: number, example: number) => number) =>
  x.map((value, at) => (isOf(feature)(value, at) ? change(value, Math.floor(at / features)) : value));
const meanOf = (list: number[]) => list.reduce((sum, value) => sum + value, 0) / list.length;
/** So finely is a column stretched: x̂ hardly feels the rounding. */
const fine = 0.001;

/** The batch with a column moved as a whole, as far as its bounds allow. */
export function shifted(x: number[], feature: number, to: number): number[] {
  const column = x.filter(isOf(feature));
  const by = snap(to - meanOf(column), bounds.step);
  const kept = Math.min(bounds.max - Math.max(...column), Math.max(bounds.min - Math.min(...column), by));
  return changed(x, feature, (value) => within(snap(value + kept, fine)));
}

function spreadOf(x: number[], feature: number) {
  const column = x.filter(isOf(feature));
  const middle = meanOf(column);
  const from = Math.max(...column) > Math.min(...column) ? column : column.map((value, i) => value + i - (column.length - 1) / 2); // prettier-ignore
  const away = from.map((value) => value - middle);
  const deviation = Math.sqrt(meanOf(away.map((value) => value ** 2)));
  const room = Math.min(...away.map((value) => (value > 0 ? bounds.max - middle : middle - bounds.min) / Math.abs(value)).filter(Number.isFinite)); // prettier-ignore
  return { middle, away, deviation, room };
}

/** The deviation to which a column can be stretched: then one of its examples is at a bound. */
export function widest(x: number[], feature: number): number {
  const { deviation, room } = spreadOf(x, feature);
  return room * deviation;
}

/** The batch with a column stretched about its mean; one without any spread is spread evenly. */
export function stretched(x: number[], feature: number, to: number): number[] {
  const { middle, away, deviation, room } = spreadOf(x, feature);
  const factor = Math.min(room, to / deviation);
  return changed(x, feature, (_, example) => within(snap(middle + factor * away[example], fine)));
}

/** A new example that is like the others: the mean of each column; beside one alone, another at some distance. */
export function another(x: number[]): number[] {
  const like = (column: number[]) => {
    if (column.length === 1) return snap(column[0] > 0 ? column[0] - 2 : column[0] + 2, fine);
    return column.length ? snap(meanOf(column), 0.01) : 0;
  };
  return Array.from({ length: features }, (_, j) => like(x.filter(isOf(j))));
}

/** The list with one number replaced; numbers that are missing before it are 0. */
export const replaced = (list: number[], at: number, value: number): number[] =>
  Array.from({ length: Math.max(list.length, at + 1) }, (_, i) => (i === at ? value : (list[i] ?? 0)));
