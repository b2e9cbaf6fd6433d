import { keyInCourse } from '@ui/page';
import type { HandIn, Note } from './handIns';
import type { ClassMarks } from './marks';

/** A class as saved in this browser, so that a reload loses nothing. */
export interface KeptClass {
  handIns: readonly HandIn[];
  marks: ClassMarks;
  notes: readonly Note[];
  seed: string;
}

const [shelf, entry] = ['classes', 'class'];

function opened(): Promise<IDBDatabase> {
  const request = indexedDB.open(keyInCourse('classroom'), 1);
  request.onupgradeneeded = () => request.result.createObjectStore(shelf);
  return settled(request);
}

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('not opened'));
  });

async function withShelf<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await opened();
  try {
    return await settled(work(database.transaction(shelf, mode).objectStore(shelf)));
  } finally {
    database.close();
  }
}

/** The saved class; null if there is none, or the browser stores nothing. */
export const keptClass = (): Promise<KeptClass | null> =>
  withShelf('readonly', (store) => store.get(entry) as IDBRequest<KeptClass | undefined>).then((kept) => kept ?? null, () => null); // prettier-ignore

/** Saves the class; returns false if the browser does not allow it. */
export const keepClass = (kept: KeptClass): Promise<boolean> =>
  withShelf('readwrite', (store) => store.put(kept, entry)).then(() => true, () => false); // prettier-ignore

export const forgetClass = (): Promise<boolean> =>
  withShelf('readwrite', (store) => store.delete(entry)).then(() => true, () => false); // prettier-ignore
