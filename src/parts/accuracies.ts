import { keyInCourse } from '@ui/page';

/** How often a classifier of the course was right on the course's test pictures, as found in this browser. */
export interface FoundAccuracy {
  accuracy: number;
  /** How many pictures it was trained on, and on how many others it was tested. */
  trained: number;
  tested: number;
}
type Classifier = 'knn' | 'linear' | 'hog' | 'convnet';

const key = keyInCourse('accuracies');
/** Where they were kept before courses of one host kept theirs apart; read where there is nothing newer. */
const formerKey = 'downhill:accuracies';
const classifiers: readonly Classifier[] = ['knn', 'linear', 'hog', 'convnet'];

/** What has been found so far; later chapters set their own results beside it. */
export function foundAccuracies(): Partial<Record<Classifier, FoundAccuracy>> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? localStorage.getItem(formerKey) ?? '{}');
    const found = kept as Partial<Record<Classifier, FoundAccuracy>>;
    return Object.fromEntries(classifiers.flatMap((name) => (isAccuracy(found[name]) ? [[name, found[name]]] : [])));
  } catch {
    return {};
  }
}

/** Storage may hold anything at all. */
function isAccuracy(value: unknown): value is FoundAccuracy {
  const { accuracy, trained, tested } = (value ?? {}) as FoundAccuracy;
  return accuracy >= 0 && accuracy <= 1 && [trained, tested].every((count) => Number.isInteger(count) && count > 0);
}

/** Keeps what was found last; nothing is said where the browser keeps nothing. */
export function keepAccuracy(classifier: Classifier, found: FoundAccuracy) {
  try {
    localStorage.setItem(key, JSON.stringify({ ...foundAccuracies(), [classifier]: found }));
  } catch {
    // storage is blocked
  }
}
