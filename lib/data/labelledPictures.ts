import { sameShape } from '../engine/shapes';
import type { NumberArray } from './npy';
import { asBytes, asLabels, asQuestion, countOfLabels, picturesOf, type Pictures } from './pictureArrays';
import { PictureFileError } from './pictureFileError';

/** An array with the name of its file, and of the file it was loaded from. */
export interface NamedArray {
  name: string;
  from: string;
  /** Whether it is in MNIST's format, which keeps pictures and labels in two files. */
  idx: boolean;
  array: NumberArray;
}

/** Pictures that belong together, with their labels. */
export interface Part {
  from: string[];
  /** Pictures in shades of grey. */
  grey: boolean;
  labels: Uint8Array;
  /** The values of the first `count` pictures. */
  pixels(count: number): Uint8Array;
  /** Whether its name says that it is for testing. */
  test: boolean;
}

/** What a file is for, judging by its name or, failing that, its archive's name. */
export function roleOf({ name, from }: { name: string; from: string }): 'train' | 'test' | undefined {
  for (const part of [name.slice(from.length), from]) {
    if (/(^|[^a-z])train(ing)?([^a-z]|$)/i.test(part)) return 'train';
    if (/(^|[^a-z])(test|t10k|val(id(ation)?)?|eval|dev)([^a-z]|$)/i.test(part)) return 'test';
  }
  return undefined;
}

const isCalledLabels = (name: string) => /(^|[^a-z])(y|labels?|targets?|class(es)?)([^a-z]|$)/i.test(name);

interface ArrayOfPictures extends NamedArray {
  pictures: Pictures;
}

/** The pictures and labels found among the arrays, and the problems. */
export interface Paired {
  parts: Part[];
  questions: { name: string; from: string; pixels: Uint8Array }[];
  wrong: { name: string; from: string; error: unknown }[];
}

/**
 * Finds in arrays which hold pictures and which hold their labels: those whose numbers match, and among several those
 * whose names go together (train with train, test with test), otherwise in order. A single picture is a question.
 */
export function labelledPictures(all: readonly NamedArray[]): Paired {
  const paired: Paired = { parts: [], questions: [], wrong: [] };
  const arrays = all.filter(({ array }) => !array.shape.includes(0));
  for (const named of all)
    if (!arrays.includes(named)) paired.wrong.push({ ...named, error: new PictureFileError('no-numbers', { found: written(named.array.shape) }) }); // prettier-ignore
  const labels = arrays.filter(({ array }) => countOfLabels(array) !== null);
  const sets: ArrayOfPictures[] = [];
  for (const named of arrays) {
    const isLabels = labels.includes(named);
    if (isLabels && (named.array.shape.length > 1 || arrays.length > 1 || named.idx)) continue;
    const hasLabels = labels.some(({ array }) => countOfLabels(array) === named.array.shape[0]);
    const pictures = picturesOf(named.array, hasLabels);
    if (pictures) sets.push({ ...named, pictures });
    else if (!isLabels) paired.wrong.push({ ...named, error: new PictureFileError('shape', { found: written(named.array.shape) }) }); // prettier-ignore
  }

  const free = new Set(labels.filter((named) => !sets.some(({ array }) => named.array === array)));
  const lonely: ArrayOfPictures[] = [];
  const seen: ArrayOfPictures[] = [];
  for (const set of sets) {
    const { name, from, pictures } = set;
    try {
      if (seen.some((other) => roleOf(other) === roleOf(set) && isSame(other.array, set.array))) throw new PictureFileError('twice'); // prettier-ignore
      seen.push(set);
      const own = labelsFor(set, free);
      if (own) {
        free.delete(own.named);
        paired.parts.push({
          from: [...new Set([from, own.named.from])],
          grey: pictures.channels === 1,
          labels: own.labels,
          pixels: asBytes(pictures),
          test: roleOf(set) === 'test',
        });
      } else if (pictures.count === 1) paired.questions.push({ name, from, pixels: asQuestion(pictures) });
      else lonely.push(set);
    } catch (error) {
      paired.wrong.push({ name, from, error });
    }
  }

  // an archive of labelled pictures may hold other lists as well
  const isBeside = ({ name, from }: { name: string; from: string }) => name !== from && paired.parts.some((part) => part.from.includes(from)); // prettier-ignore
  const spare = [...free].filter((named) => named.idx || !isBeside(named));
  for (const { name, from, idx, pictures } of lonely) {
    const [other] = spare.splice(0, 1);
    const error = other
      ? new PictureFileError('counts', { pictures: pictures.count, labels: countOfLabels(other.array)! })
      : idx
        ? new PictureFileError('mnist-one', { found: arrays.length })
        : new PictureFileError('no-labels', { pictures: pictures.count });
    paired.wrong.push({ name: other && other.name !== name ? `${name}, ${other.name}` : name, from, error });
  }
  for (const named of spare) {
    const isTwice = labels.some(
      (other) => other !== named && !spare.includes(other) && isSame(other.array, named.array),
    );
    const error = isTwice
      ? new PictureFileError('twice')
      : named.idx
        ? new PictureFileError('mnist-one', { found: arrays.length })
        : new PictureFileError('no-pictures', { labels: named.array.shape[0] });
    paired.wrong.push({ ...named, error });
  }
  return paired;
}

const isSame = (a: NumberArray, b: NumberArray) => sameShape(a.shape, b.shape) && a.data.every((value, i) => value === b.data[i]); // prettier-ignore

/** The labels that match the pictures in number, and best in name. Error: no labels match. */
function labelsFor(set: ArrayOfPictures, free: Set<NamedArray>) {
  const { from, pictures } = set;
  const goes = (other: NamedArray) =>
    (roleOf(set) === roleOf(other) ? 4 : 0) + (isCalledLabels(other.name) ? 2 : 0) + (other.from === from ? 1 : 0);
  const candidates = [...free]
    .filter(({ array }) => countOfLabels(array) === pictures.count)
    .sort((a, b) => goes(b) - goes(a));
  let first: unknown;
  for (const named of candidates) {
    try {
      return { named, labels: asLabels(named.array) };
    } catch (error) {
      first ??= error;
    }
  }
  if (!first) return null;
  for (const named of candidates) free.delete(named);
  throw first;
}

const written = (shape: number[]) => `(${shape.join(', ')}${shape.length === 1 ? ',' : ''})`;
