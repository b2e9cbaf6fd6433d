import { keyInCourse } from '@ui/page';
import { store, storedData } from '@ui/stored';

/** The accuracy of one of the course's classifiers on its test pictures, as measured in this browser. */
export interface FoundAccuracy {
  accuracy: number;
  /** The number of pictures that it was trained on, and of others that it was tested on. */
  trained: number;
  tested: number;
}
type Classifier = 'knn' | 'linear' | 'hog' | 'convnet';

const key = keyInCourse('accuracies');
/** The former key, when all courses of a host shared their data; read if there is nothing newer. */
const formerKey = 'downhill:accuracies';
const classifiers: readonly Classifier[] = ['knn', 'linear', 'hog', 'convnet'];

/** The accuracies so far; later chapters show their own results beside them. */
export function foundAccuracies(): Partial<Record<Classifier, FoundAccuracy>> {
  const found = (storedData(key) ?? storedData(formerKey) ?? {}) as Partial<Record<Classifier, FoundAccuracy>>;
  return Object.fromEntries(classifiers.flatMap((name) => (isAccuracy(found[name]) ? [[name, found[name]]] : [])));
}

/** Storage may contain anything. */
function isAccuracy(value: unknown): value is FoundAccuracy {
  const { accuracy, trained, tested } = (value ?? {}) as FoundAccuracy;
  return accuracy >= 0 && accuracy <= 1 && [trained, tested].every((count) => Number.isInteger(count) && count > 0);
}

/** Saves the latest accuracy; if the browser saves nothing, neither is anything said. */
export const keepAccuracy = (classifier: Classifier, found: FoundAccuracy) =>
  store(key, JSON.stringify({ ...foundAccuracies(), [classifier]: found }));
