import type { NumberArray } from './npy';
import { asBytes, asLabels, asQuestion, countOfLabels, picturesOf, type Pictures } from './pictureArrays';
import { PictureFileError } from './pictureFileError';

/** An array with the name of its file, and of the file that was brought. */
export interface NamedArray {
  name: string;
  from: string;
  /** Of MNIST's format, where pictures and labels are two files. */
  idx: boolean;
  array: NumberArray;
}

/** Pictures that belong together, with their labels. */
export interface Part {
  from: string[];
  /** Pictures in shades of grey. */
  grey: boolean;
  labels: Uint8Array;
  /** The numbers of the first so many pictures. */
  pixels(count: number): Uint8Array;
  /** To be tested on, by its name. */
  test: boolean;
}

export const isForTest = (name: string): boolean =>
  /(^|[^a-z])(test|t10k|val(id(ation)?)?|eval|dev)([^a-z]|$)/i.test(name);
const isForTraining = (name: string) => /(^|[^a-z])train(ing)?([^a-z]|$)/i.test(name);
const isCalledLabels = (name: string) => /(^|[^a-z])(y|labels?|targets?|class(es)?)([^a-z]|$)/i.test(name);

/** What is known of the arrays that were brought, and what is wrong with them. */
export interface Paired {
  parts: Part[];
  questions: { name: string; from: string; pixels: Uint8Array }[];
  wrong: { name: string; from: string; error: unknown }[];
}

/**
 * Finds in arrays which hold pictures and which hold their labels: those that are as many, and of several those whose names
 * go together (train with train, test with test), else in their order. A single picture is one to be asked about.
 */
export function labelledPictures(arrays: readonly NamedArray[]): Paired {
  const paired: Paired = { parts: [], questions: [], wrong: [] };
  const labels = arrays.filter(({ array }) => countOfLabels(array) !== null);
  const sets: (NamedArray & { pictures: Pictures })[] = [];
  for (const named of arrays) {
    const isLabels = labels.includes(named);
    if (isLabels && (named.array.shape.length > 1 || arrays.length > 1 || named.idx)) continue;
    const hasLabels = labels.some(({ array }) => countOfLabels(array) === named.array.shape[0]);
    const pictures = picturesOf(named.array, hasLabels);
    if (pictures) sets.push({ ...named, pictures });
    else if (!isLabels) paired.wrong.push({ ...named, error: new PictureFileError('shape', { found: written(named.array.shape) }) }); // prettier-ignore
  }

  const free = new Set(labels.filter((named) => !sets.some(({ name, array }) => name === named.name && array === named.array))); // prettier-ignore
  const lonely: typeof sets = [];
  for (const set of sets) {
    const { name, from, pictures } = set;
    try {
      const own = labelsFor(set, free);
      if (own) {
        free.delete(own.named);
        paired.parts.push({
          from: [...new Set([from, own.named.from])],
          grey: pictures.channels === 1,
          labels: own.labels,
          pixels: asBytes(pictures),
          test: isForTest(name) && !isForTraining(name),
        });
      } else if (pictures.count === 1) paired.questions.push({ name, from, pixels: asQuestion(pictures) });
      else lonely.push(set);
    } catch (error) {
      paired.wrong.push({ name, from, error });
    }
  }

  // beside labelled pictures an .npz may hold other lists
  const spare = [...free].filter(({ from, idx }) => idx || !paired.parts.some((part) => part.from.includes(from)));
  for (const { name, from, idx, pictures } of lonely) {
    const [other] = spare.splice(0, 1);
    const error = other
      ? new PictureFileError('counts', { pictures: pictures.count, labels: countOfLabels(other.array)! })
      : idx
        ? new PictureFileError('mnist-one', { found: arrays.length })
        : new PictureFileError('no-labels', { pictures: pictures.count });
    paired.wrong.push({ name: other && other.name !== name ? `${name}, ${other.name}` : name, from, error });
  }
  for (const { name, from, idx, array } of spare) {
    const error = idx ? new PictureFileError('mnist-one', { found: arrays.length }) : new PictureFileError('no-pictures', { labels: array.shape[0] }); // prettier-ignore
    paired.wrong.push({ name, from, error });
  }
  return paired;
}

/** The labels that are as many as the pictures and go best with their name. Error: none of them are labels. */
function labelsFor(set: NamedArray & { pictures: Pictures }, free: Set<NamedArray>) {
  const { name, from, pictures } = set;
  const goes = (other: NamedArray) =>
    (isForTest(name) === isForTest(other.name) && isForTraining(name) === isForTraining(other.name) ? 4 : 0) +
    (isCalledLabels(other.name) ? 2 : 0) +
    (other.from === from ? 1 : 0);
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
