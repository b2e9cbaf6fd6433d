/** How often a classifier of the course was right on the course's test pictures, as found in this browser. */
export interface FoundAccuracy {
  accuracy: number;
  /** How many pictures it was trained on, and on how many others it was tested. */
  trained: number;
  tested: number;
}
type Classifier = 'knn' | 'linear';

const key = 'downhill:accuracies';

/** What has been found so far; later chapters set their own results beside it. */
export function foundAccuracies(): Partial<Record<Classifier, FoundAccuracy>> {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    return typeof found === 'object' && found !== null ? found : {};
  } catch {
    return {};
  }
}

/** Saves the latest result; silently does nothing where the browser stores nothing. */
export function keepAccuracy(classifier: Classifier, found: FoundAccuracy) {
  try {
    localStorage.setItem(key, JSON.stringify({ ...foundAccuracies(), [classifier]: found }));
  } catch {
    // storage is blocked
  }
}
