/** What both the numbers and the claims of the chapter are computed from. */
import { pictures, type PictureSet } from '@lib/data/pictures/index';
import { initialState } from '@kit/controls';
import { mean } from '@parts/statistics';
import CrossValidation from '@widgets/cross-validation';
import CurseOfDimensionality from '@widgets/curse-of-dimensionality';
import HyperparameterSplits from '@widgets/hyperparameter-splits';

const deviation = (values: number[]) => Math.sqrt(mean(values.map((value) => (value - mean(values)) ** 2)));

const splitsStart = initialState(HyperparameterSplits.spec.controls);
export const splits = (change: Partial<typeof splitsStart> = {}) =>
  HyperparameterSplits.spec.compute({ ...splitsStart, ...change });
/** In this order somebody opens the test set at one k after another. */
const opened = (draw: number) => Array.from({ length: 40 }, (_, i) => [draw, ((7 * i + 9) % 40) + 1]).flat();
const kept = new Map<number, ReturnType<typeof splits>>();
/** One draw of the data, on which every k has been looked at. */
export function drawOf(draw: number) {
  if (!kept.has(draw)) kept.set(draw, splits({ draw, opened: opened(draw) }));
  return kept.get(draw)!;
}
/** Thirty draws of the data at a time: the first thirty are those of the figure. */
export const thirtyDraws = (seed: number) => Array.from({ length: 30 }, (_, i) => drawOf(30 * (seed - 1) + i + 1));
/** How good the k of each idea is on fresh data, on average over thirty draws. */
export const freshOnAverage = (seed: number) =>
  [0, 1, 2].map((idea) => mean(thirtyDraws(seed).map(({ outcomes }) => outcomes[idea].fresh)));

const foldsStart = initialState(CrossValidation.spec.controls);
type Folds = ReturnType<typeof CrossValidation.spec.compute>;
const validated = new Map<number, Folds>();
/** Five folds of 500 pictures; seed 1 gives those of the figure. */
export function foldsOf(seed: number): Folds {
  if (!validated.has(seed))
    validated.set(seed, CrossValidation.spec.compute(foldsStart, pictures({ n: Number(foldsStart.count), seed })));
  return validated.get(seed)!;
}
/** How far the folds scatter within one k, and how far the means of all k. */
export const scatter = ({ std, mean: means }: Folds) => ({ folds: mean(std), ks: deviation(means) });

/** How many times farther the farthest of the points is than the nearest, in units of the nearest. */
const contrasts = new Map<number, number>();
export function contrast(dimension: number): number {
  if (!contrasts.has(dimension)) contrasts.set(dimension, CurseOfDimensionality.spec.compute({ dimension }).contrast);
  return contrasts.get(dimension)!;
}

let known: PictureSet | null = null;
/** The same for 500 of the course's pictures, seen from others: the middle of eleven. */
export function contrastOfPictures(seed: number): number {
  const { pixels, labels } = (known ??= pictures({ n: 500, seed: 1 }));
  const asked = pictures({ n: 11, seed: seed + 1 });
  const size = asked.pixels.length / asked.labels.length;
  const each = Array.from(asked.labels, (_, i) => {
    const distances = Array.from(labels, (_, j) => {
      let sum = 0;
      for (let p = 0; p < size; p++) sum += (asked.pixels[i * size + p] - pixels[j * size + p]) ** 2;
      return Math.sqrt(sum);
    });
    const nearest = Math.min(...distances);
    return (Math.max(...distances) - nearest) / nearest;
  });
  return each.sort((a, b) => a - b)[5];
}
